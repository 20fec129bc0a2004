package org.throughline.adapter.protocolfile;

/**
 * What every reader of one file shares.
 *
 * @param archived the text was written by {@link ProtocolWriter}: nothing is left to look up in other files
 */
record Reading(BuiltIns builtIns, Problems problems, boolean archived) {}

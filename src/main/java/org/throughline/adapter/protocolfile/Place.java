package org.throughline.adapter.protocolfile;

/** Where something stands: a file as people know it, and a line from 1. */
record Place(String file, int line) {}

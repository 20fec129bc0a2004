package org.throughline.wiring;

import org.throughline.adapter.http.HttpPart;

/** A platform with the bot in it: the requests it answers, and what is done when the bot starts to serve. */
record OpenPlatform(HttpPart routes, Runnable start) {}

package org.throughline.adapter.sandbox;

import io.javalin.http.HttpStatus;

/** A request that cannot be answered: nothing was changed, and the sentence says why to whoever wrote the script. */
final class ApiError extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final HttpStatus status;

    private ApiError(HttpStatus status, String sentence) {
        super(sentence);
        this.status = status;
    }

    /** Something the request names does not exist, or not for this person. */
    static ApiError unknown(String kind, String id) {
        return new ApiError(HttpStatus.NOT_FOUND, "There is no %s %s.".formatted(kind, id));
    }

    /** A form that was kept already, or that never was this person's. */
    static ApiError formGone() {
        return new ApiError(
                HttpStatus.NOT_FOUND,
                "There is no such form any more: it was sent already, or it was never yours. Nothing was changed.");
    }

    /** The request is not what the API expects. */
    static ApiError malformed(String sentence) {
        return new ApiError(HttpStatus.BAD_REQUEST, sentence);
    }

    /** A page from somewhere else made the browser send this. */
    static ApiError foreign() {
        return new ApiError(HttpStatus.FORBIDDEN, "Requests come from this page or from a script.");
    }

    HttpStatus status() {
        return status;
    }
}

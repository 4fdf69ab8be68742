package dev.entente.web;

import dev.entente.EntenteException;
import dev.entente.ExitCodes;
import dev.entente.ask.Json;
import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;

/**
 * A failure as it is sent: {@code application/problem+json} (RFC 9457), with the words of the command line.
 *
 * @param title what is wrong
 * @param hint what to do about it
 * @param status the status of the answer
 */
record Problem(String title, String hint, int status) {

    /** {@return a failure of ours}
     *
     * @param failure the failure
     */
    static Problem of(EntenteException failure) {
        return new Problem(
                failure.problem(),
                failure.hint(),
                switch (failure.exitCode()) {
                    case ExitCodes.NOTHING_FOUND -> 404;
                    case ExitCodes.GRAPH_UNAVAILABLE -> 503;
                    default -> 400;
                });
    }

    /** Answers with it.
     *
     * @param context the request
     */
    void send(Context context) {
        context.status(status)
                .contentType("application/problem+json; charset=utf-8")
                .result(Json.line(this).getBytes(StandardCharsets.UTF_8));
    }
}

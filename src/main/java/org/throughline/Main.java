package org.throughline;

/** Starts Throughline. */
public final class Main {

    private Main() {}

    /** Runs the bot until it is told to stop. */
    public static void main(String[] arguments) {
        System.out.println("Throughline");
    }
}

package dev.entente.fetch;

/** Told how far a fetch has come, from any thread. */
public interface FetchTalk {

    /** More of a list of files has come.
     *
     * @param list its name
     * @param bytes how much of it is here
     */
    void list(String list, long bytes);

    /** A file is done, well or badly.
     *
     * @param done how many are
     * @param of how many there are
     */
    void files(int done, int of);

    /** Something that makes the user wait.
     *
     * @param sentence what, for people
     */
    void note(String sentence);
}

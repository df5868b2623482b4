package io.wirescribe.processor.naming;

/** What statuses are called (RFC 9110), as types. */
final class Statuses {

    private Statuses() {}

    /** @param status as a document writes it: {@code 201}, {@code 2XX}, {@code default} */
    static String word(String status) {
        return switch (status) {
            case "200" -> "Ok";
            case "201" -> "Created";
            case "202" -> "Accepted";
            case "203" -> "NonAuthoritative";
            case "204" -> "NoContent";
            case "205" -> "ResetContent";
            case "206" -> "PartialContent";
            case "207" -> "MultiStatus";
            case "208" -> "AlreadyReported";
            case "226" -> "ImUsed";
            case "2XX" -> "Success";
            default -> "Status" + status.replaceAll("\\W", "");
        };
    }
}

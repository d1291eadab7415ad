package org.dateline.browser;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.logging.Level;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.Logs;

/**
 * What a page asked of the network and which errors the browser reported.
 *
 * @param requests the URL of every request, in order; {@code data:} and {@code blob:} reach no network and are left out
 * @param complaints errors of scripts, violations of the content security policy, resources that failed
 */
public record BrowserLog(List<String> requests, List<String> complaints) {
    private static final ObjectMapper JSON = new ObjectMapper();

    static BrowserLog of(Logs logs) {
        List<String> requests = logs.get(LogType.PERFORMANCE).getAll().stream()
                .map(BrowserLog::message)
                .filter(event -> event.path("method").asText().equals("Network.requestWillBeSent"))
                .map(event -> event.path("params").path("request").path("url").asText())
                .filter(url -> !url.matches("(?s)(data|blob|about):.*"))
                .toList();
        List<String> complaints = logs.get(LogType.BROWSER).getAll().stream()
                .filter(entry -> entry.getLevel().intValue() >= Level.SEVERE.intValue())
                .map(LogEntry::getMessage)
                .toList();
        return new BrowserLog(requests, complaints);
    }

    /** The requests that left the site. */
    public List<String> outside(String origin) {
        return requests.stream().filter(url -> !url.startsWith(origin + "/")).toList();
    }

    /**
     * The complaints, but for the browser's remark that the page itself has an error's status, or that there is no icon for an answer
     * that is no page.
     */
    public List<String> complaintsExceptStatusOf(String url) {
        return complaints.stream()
                .filter(complaint -> !complaint.startsWith(url + " - Failed to load resource"))
                .filter(complaint -> !complaint.contains("/favicon.ico - Failed to load resource"))
                .toList();
    }

    private static JsonNode message(LogEntry entry) {
        try {
            return JSON.readTree(entry.getMessage()).path("message");
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the driver's log is JSON", e);
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.asof;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A request without its parameter {@code asOf}, for the Graph Store Protocol of Fuseki, which refuses parameters that it does not know. */
final class TodayRequest extends HttpServletRequestWrapper {
    private final @Nullable String query;

    /**
     * A request for today.
     *
     * @param address the path and query without the parameter
     */
    TodayRequest(HttpServletRequest request, String address) {
        super(request);
        int mark = address.indexOf('?');
        this.query = mark < 0 ? null : address.substring(mark + 1);
    }

    @Override
    public @Nullable String getQueryString() {
        return query;
    }

    @Override
    public @Nullable String getParameter(String name) {
        return AsOfRequest.PARAMETER.equals(name) ? null : super.getParameter(name);
    }

    @Override
    public String @Nullable [] getParameterValues(String name) {
        return AsOfRequest.PARAMETER.equals(name) ? null : super.getParameterValues(name);
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        Map<String, String[]> others = new LinkedHashMap<>(super.getParameterMap());
        others.remove(AsOfRequest.PARAMETER);
        return others;
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.enumeration(getParameterMap().keySet());
    }
}

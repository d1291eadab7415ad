// SPDX-License-Identifier: Apache-2.0
package org.dateline.page;

/**
 * The bar of a page that shows what was known at the end of an earlier day.
 *
 * @param asOf the day as the parameter {@code asOf} gives it, such as {@code 2019-04-10}; without characters that HTML escapes
 * @param day the day in words; an instant with its zone
 * @param today the address of the same page as known today
 * @param changes the address of what changed since
 * @param shown whether the page depends on the day; otherwise only its links do
 */
public record AsOfBar(String asOf, String day, String today, String changes, boolean shown) {}

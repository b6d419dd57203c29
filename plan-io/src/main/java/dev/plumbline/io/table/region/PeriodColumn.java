package dev.plumbline.io.table.region;

import dev.plumbline.io.table.word.Role;
import java.util.Optional;

/**
 * A column that speaks of another time than the rest of its table: Q1 under 目标, 3月实际, 年度目标 beside 本月目标 (GOAL-8).
 *
 * @param header its header
 * @param time what it speaks of
 * @param period the part of a year it names, as it can be read as a date; empty for the other times
 * @param role what it holds, a target or an actual value; empty for anything else
 * @param bare whether it names nothing but a time, so that only the title of the table can tell what it holds
 */
public record PeriodColumn(HeaderCell header, ColumnTime time, String period, Optional<Role> role, boolean bare) {}

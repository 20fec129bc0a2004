package org.throughline.wiring;

import java.time.Clock;
import java.time.LocalTime;
import org.throughline.domain.calendar.WorkingHours;
import org.throughline.usecase.port.CalendarWriter;
import org.throughline.usecase.port.Calendars;
import org.throughline.usecase.port.Directory;
import org.throughline.usecase.port.Inbound;
import org.throughline.usecase.port.Messages;
import org.throughline.usecase.port.Protocols;
import org.throughline.usecase.port.Repositories;
import org.throughline.usecase.port.Transactions;

/**
 * Everything outside that the bot's use cases work with.
 *
 * @param messages wakes the couriers when something is wanted
 * @param clock the domain clock
 * @param asksAt when owners are asked, in their own zone
 */
public record Outside(
        Repositories kept,
        Transactions transactions,
        Inbound inbound,
        Messages messages,
        Directory directory,
        Protocols protocols,
        Calendars calendars,
        CalendarWriter calendarFiles,
        Clock clock,
        WorkingHours hours,
        LocalTime asksAt) {}

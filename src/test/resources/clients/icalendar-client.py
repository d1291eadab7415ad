# SPDX-License-Identifier: Apache-2.0
"""icalendar reads the calendar: each event has an identifier, a summary and a time."""
import sys
from urllib.request import urlopen

from icalendar import Calendar

calendar = Calendar.from_ical(urlopen(sys.argv[1] + "/timeline.ics").read())
events = calendar.walk("VEVENT")
assert len(events) > 10
for event in events:
    assert event["UID"] and event["SUMMARY"] and event.decoded("DTSTART"), event
    assert not event.errors, event.errors
assert len({str(event["UID"]) for event in events}) == len(events)
print("ok")

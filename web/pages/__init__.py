"""One module for each page; ``ALL`` lists them."""

from __future__ import annotations

from web.pages import (
    award,
    claim,
    data,
    directive,
    document,
    event,
    fact,
    health,
    home,
    honour,
    observation,
    organisation,
    person,
    place,
    post,
    report,
    reports,
    search,
    section,
)

ALL = (
    home.page,
    search.page,
    organisation.page,
    person.page,
    post.page,
    directive.page,
    honour.page,
    award.page,
    event.page,
    place.page,
    observation.page,
    data.page,
    section.page,
    document.page,
    claim.page,
    fact.page,
    reports.page,
    report.page,
    health.page,
)

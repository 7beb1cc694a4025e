// title: {vi: Bổ nhiệm và thôi giữ chức, en: Appointments and dismissals}
// about:
//   vi: Ai được bổ nhiệm, bầu, chỉ định hoặc thôi giữ chức vụ nào, khi nào, do ai quyết định; mới nhất trước.
//   en: Who was appointed to or left which post, when and by whose decision; newest first.
// group: people
// parameters:
//   - name: person
//     type: person
//     edges: [APPOINTED, DISMISSED]
//     vi: Người
//     en: Person
//     help: {vi: "Họ tên, đủ hoặc một phần.", en: "A name, whole or in part."}
//   - name: since
//     type: date
//     bound: first
//     vi: Từ ngày
//     en: From
//     help: {vi: "Năm, tháng hoặc ngày.", en: "A year, month or day."}
//   - name: until
//     type: date
//     bound: last
//     vi: Đến ngày
//     en: To
//     help: {vi: "Năm, tháng hoặc ngày; tính cả ngày đó.", en: "A year, month or day; that day included."}
// columns:
//   - {name: date, type: date, vi: Ngày, en: Date}
//   - {name: person, type: person, vi: Người, en: Person}
//   - {name: act, type: predicate, vi: Việc, en: Act}
//   - {name: post, type: post, vi: Chức vụ, en: Post}
//   - {name: deciders, type: node, vi: Ai quyết định, en: Decided by}
//   - {name: evidence, type: evidence, vi: Nguồn, en: Source}
MATCH (h:Person)-[r:APPOINTED|DISMISSED]->(p:Post)
WHERE ($person IS NULL OR h.id IN $person)
// a year or a month may still mean its last day: '~' stands after every digit and hyphen
  AND ($since IS NULL OR coalesce(r.date, r.first_attested, '') + '~' >= $since)
  AND ($until IS NULL OR coalesce(r.date, r.first_attested, '9999') <= $until)
WITH h, r, p ORDER BY coalesce(r.date, '') DESC, h.name, r.id SKIP $skip LIMIT $limit
UNWIND coalesce(r.by, ['']) AS id
OPTIONAL MATCH (o:Organisation {id: id})
OPTIONAL MATCH (q:Post {id: id})
OPTIONAL MATCH (x:Person {id: id})
WITH h, r, p, coalesce(o, q, x) AS b ORDER BY b.name, b.id
WITH h, r, p, collect(b {.id, .name}) AS decided
OPTIONAL MATCH (c:Claim {edge: r.id})-[:STATED_IN]->(s:Document)
WITH h, r, p, decided, c, s ORDER BY s.published, c.id
WITH h, r, p, decided,
  collect(c {.id, .quote, .quotes, document: s.id, title: s.name, published: s.published})[..3] AS found
RETURN r.date AS date, h {.id, .name} AS person, type(r) AS act, p {.id, .name} AS post, decided AS deciders,
  found AS evidence
ORDER BY coalesce(date, '') DESC, person.name, r.id

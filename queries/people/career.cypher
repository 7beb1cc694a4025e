// title: {vi: Chức vụ của một người, en: The posts of a person}
// about:
//   vi: >-
//     Các chức vụ mà tài liệu cho biết một người đã giữ, theo thời gian; chức vụ không rõ lúc nào đứng cuối. “Đương chức từ” và “đến” là ngày đầu và ngày cuối
//     có tài liệu cho thấy người ấy đương chức.
//   en: >-
//     The posts that documents have a person in, by time; those without any stand last. “In office from” and “to” are the first and last day on which
//     a document has the person in office.
// group: people
// parameters:
//   - name: person
//     type: person
//     edges: [HOLDS]
//     required: yes
//     vi: Người
//     en: Person
//     help: {vi: "Họ tên, đủ hoặc một phần. Gõ không dấu cũng được.", en: "A name, whole or in part. Tone marks may be left out."}
// columns:
//   - {name: person, type: person, vi: Người, en: Person}
//   - {name: post, type: post, vi: Chức vụ, en: Post}
//   - {name: organisation, type: organisation, vi: Tổ chức, en: Organisation}
//   - {name: attested_from, type: date, vi: Đương chức từ, en: In office from}
//   - {name: attested_to, type: date, vi: Đương chức đến, en: In office to}
//   - {name: start, type: date, vi: Bắt đầu, en: Start}
//   - {name: start_from, type: date, vi: Bắt đầu sớm nhất, en: Started from}
//   - {name: start_by, type: date, vi: Bắt đầu muộn nhất, en: Started by}
//   - {name: finish, type: date, vi: Kết thúc, en: End}
//   - {name: finish_by, type: date, vi: Kết thúc muộn nhất, en: Ended by}
//   - {name: former, type: flag, vi: Đã thôi giữ, en: Former}
//   - {name: acting, type: flag, vi: "Quyền, phụ trách", en: Acting}
//   - {name: disputed, type: flag, vi: Có mâu thuẫn, en: Disputed}
//   - {name: evidence, type: evidence, vi: Nguồn, en: Source}
// example: {person: Nguyễn}
UNWIND $person AS id
MATCH (h:Person {id: id})-[r:HOLDS]->(p:Post)
WITH h, r, p ORDER BY h.name, h.id, coalesce(r.held_first, r.start, r.end_latest, '9999'), p.name, r.id SKIP $skip LIMIT $limit
OPTIONAL MATCH (p)-[:POST_AT]->(o:Organisation)
WITH h, r, p, o ORDER BY o.name, o.id
WITH h, r, p, collect(o {.id, .name}) AS bodies
OPTIONAL MATCH (c:Claim {edge: r.id})-[:STATED_IN]->(s:Document)
WITH h, r, p, bodies, c, s ORDER BY s.published, c.id
WITH h, r, p, bodies,
  collect(c {.id, .quote, .quotes, document: s.id, title: s.name, published: s.published})[..3] AS found
RETURN h {.id, .name} AS person, p {.id, .name} AS post, bodies AS organisation,
  r.held_first AS attested_from, r.held_last AS attested_to,
  r.start AS start, CASE WHEN r.start IS NULL THEN r.start_earliest END AS start_from,
  CASE WHEN r.start IS NULL AND r.start_latest <> coalesce(r.held_first, '') THEN r.start_latest END AS start_by,
  r.end AS finish, CASE WHEN r.end IS NULL THEN r.end_latest END AS finish_by,
  r.former AS former, r.acting AS acting, coalesce(r.disputed, false) AS disputed, found AS evidence
ORDER BY person.name, person.id, coalesce(attested_from, r.start, r.end_latest, '9999'), post.name, r.id

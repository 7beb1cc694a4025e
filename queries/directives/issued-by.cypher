// title: {vi: Một tổ chức đã ban hành những gì, en: What an organisation issued}
// about:
//   vi: Văn bản do một tổ chức hoặc cơ quan bên trong tổ chức đó ban hành, mới nhất trước, và văn bản mà mỗi văn bản ấy thực hiện.
//   en: Directives issued by an organisation or by an organ inside it, newest first, and what each of them carries out.
// group: directives
// parameters:
//   - name: organisation
//     type: organisation
//     edges: [ISSUED, PART_OF]
//     required: yes
//     vi: Tổ chức
//     en: Organisation
//     help:
//       vi: Tên tổ chức, đủ hoặc một phần. Gõ không dấu cũng được.
//       en: The name of an organisation, whole or in part. Tone marks may be left out.
//   - name: year
//     type: year
//     vi: Năm
//     en: Year
//     help: {vi: "Năm ban hành, ví dụ 2023; năm trong số hiệu cũng được tính.", en: "The year of issue, for example 2023; that of the number counts too."}
// columns:
//   - {name: directive, type: directive, vi: Văn bản, en: Directive}
//   - {name: date, type: date, vi: Ngày, en: Date}
//   - {name: issuer, type: organisation, vi: Cơ quan ban hành, en: Issuer}
//   - {name: title, type: text, vi: Trích yếu, en: Subject}
//   - {name: implements, type: directive, vi: Thực hiện văn bản, en: Implements}
//   - {name: disputed, type: flag, vi: Có mâu thuẫn, en: Disputed}
//   - {name: evidence, type: evidence, vi: Nguồn, en: Source}
// example: {organisation: Bộ Chính trị, year: "2021"}
UNWIND $organisation AS id
MATCH (whole:Organisation {id: id})<-[:PART_OF*0..4]-(o:Organisation)
// counted, because Neo4j 5.26 repeats rows after WITH DISTINCT o here
WITH o, count(*) AS ways
MATCH (o)-[r:ISSUED]->(d:Directive)
// what sources give two years for is of both
WHERE $year IS NULL OR (d.date_latest >= $year AND d.date_earliest <= $year + '~')
WITH o, r, d ORDER BY coalesce(d.date, '') DESC, d.name, d.id, o.id SKIP $skip LIMIT $limit
OPTIONAL MATCH (c:Claim {edge: r.id})-[:STATED_IN]->(s:Document)
WITH o, r, d, c, s ORDER BY s.published, c.id
WITH o, r, d, collect(c {.id, .quote, .quotes, document: s.id, title: s.name, published: s.published})[..3] AS found
OPTIONAL MATCH (d)-[:IMPLEMENTS]->(w:Directive)
WITH o, r, d, found, w ORDER BY w.name, w.id
WITH o, r, d, found, collect(w {.id, .name}) AS carried
RETURN d {.id, .name} AS directive, d.date AS date, o {.id, .name} AS issuer, d.title AS title, carried AS implements,
  coalesce(r.disputed, false) OR d.disputed IS NOT NULL AS disputed, found AS evidence
ORDER BY coalesce(date, '') DESC, directive.name, directive.id, issuer.id

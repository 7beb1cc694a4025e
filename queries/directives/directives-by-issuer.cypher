// title: {vi: Văn bản theo cơ quan ban hành, en: Directives by issuer}
// about:
//   vi: Các văn bản và nơi ban hành, xếp theo cơ quan rồi theo ngày. Bỏ trống mọi ô để xem tất cả.
//   en: Directives and who issued them, by issuer and then by date. Leave every field empty to see them all.
// group: directives
// parameters:
//   - name: issuer
//     type: node
//     edges: [ISSUED]
//     vi: Nơi ban hành
//     en: Issuer
//     help:
//       vi: Tên cơ quan, chức vụ, người hoặc đại hội. Gõ không dấu cũng được.
//       en: The name of a body, a post, a person or a congress. Tone marks may be left out.
//   - name: type
//     type: text
//     vi: Loại văn bản
//     en: Type
//     help: {vi: "Ví dụ: chỉ thị, nghị quyết, kế hoạch.", en: "For example: chỉ thị, nghị quyết, kế hoạch."}
//   - name: since
//     type: date
//     bound: first
//     vi: Từ ngày
//     en: From
//     help: {vi: "Năm, tháng hoặc ngày: 2023, 2023-08, 7/8/2023.", en: "A year, month or day: 2023, 2023-08, 7/8/2023."}
//   - name: until
//     type: date
//     bound: last
//     vi: Đến ngày
//     en: To
//     help: {vi: "Năm, tháng hoặc ngày; tính cả ngày đó.", en: "A year, month or day; that day included."}
// columns:
//   - {name: issuer, type: node, vi: Nơi ban hành, en: Issuer}
//   - {name: directive, type: directive, vi: Văn bản, en: Directive}
//   - {name: date, type: date, vi: Ngày, en: Date}
//   - {name: title, type: text, vi: Trích yếu, en: Subject}
//   - {name: disputed, type: flag, vi: Có mâu thuẫn, en: Disputed}
//   - {name: evidence, type: evidence, vi: Nguồn, en: Source}
// example: {since: "2020"}
MATCH (d:Directive)<-[r:ISSUED]-(o)
WHERE ($issuer IS NULL OR o.id IN $issuer)
  AND ($type IS NULL OR d.search STARTS WITH $type)
  AND ($since IS NULL OR coalesce(d.date_latest, '') >= $since)
  AND ($until IS NULL OR coalesce(d.date_earliest, '9999') <= $until)
WITH o, r, d ORDER BY o.name, o.id, coalesce(d.date, ''), d.name, d.id SKIP $skip LIMIT $limit
OPTIONAL MATCH (c:Claim {edge: r.id})-[:STATED_IN]->(s:Document)
WITH o, r, d, c, s ORDER BY s.published, c.id
WITH o, r, d, collect(c {.id, .quote, .quotes, document: s.id, title: s.name, published: s.published})[..3] AS found
RETURN o {.id, .name} AS issuer, d {.id, .name} AS directive, d.date AS date, d.title AS title,
  coalesce(r.disputed, false) OR d.disputed IS NOT NULL AS disputed, found AS evidence
ORDER BY issuer.name, issuer.id, coalesce(date, ''), directive.name, directive.id

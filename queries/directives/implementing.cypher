// title: {vi: Những gì thực hiện một văn bản, en: What implements a directive}
// about:
//   vi: Văn bản thực hiện, hướng dẫn hoặc quy định chi tiết một văn bản, kèm nơi ban hành.
//   en: Directives that carry out or detail a directive, with their issuers.
// group: directives
// parameters:
//   - name: directive
//     type: directive
//     edges: [IMPLEMENTS]
//     required: yes
//     vi: Văn bản
//     en: Directive
//     help: {vi: "Tên, số hoặc ký hiệu: Chỉ thị 24, 24-CT/TU.", en: "Its name, number or symbol: Chỉ thị 24, 24-CT/TU."}
// columns:
//   - {name: directive, type: directive, vi: Văn bản, en: Directive}
//   - {name: implementing, type: directive, vi: Được thực hiện bằng, en: Implemented by}
//   - {name: date, type: date, vi: Ngày, en: Date}
//   - {name: issuers, type: node, vi: Nơi ban hành, en: Issuers}
//   - {name: evidence, type: evidence, vi: Nguồn, en: Source}
// example: {directive: chỉ thị}
UNWIND $directive AS id
MATCH (d:Directive {id: id})<-[r:IMPLEMENTS]-(i:Directive)
WITH i, r, d ORDER BY d.name, d.id, coalesce(i.date, ''), i.name, i.id SKIP $skip LIMIT $limit
OPTIONAL MATCH (c:Claim {edge: r.id})-[:STATED_IN]->(s:Document)
WITH i, r, d, c, s ORDER BY s.published, c.id
WITH i, r, d, collect(c {.id, .quote, .quotes, document: s.id, title: s.name, published: s.published})[..3] AS found
OPTIONAL MATCH (i)<-[:ISSUED]-(o)
WITH i, r, d, found, o ORDER BY o.name, o.id
WITH i, r, d, found, collect(o {.id, .name}) AS issued
RETURN d {.id, .name} AS directive, i {.id, .name} AS implementing, i.date AS date, issued AS issuers, found AS evidence
ORDER BY directive.name, directive.id, coalesce(date, ''), implementing.name, implementing.id

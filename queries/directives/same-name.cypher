// title: {vi: Văn bản cùng tên, en: Directives of one name}
// about:
//   vi: >-
//     Những văn bản cùng tên mà không được coi là một: khác năm, khác nhiệm kỳ, hoặc tài liệu không cho biết năm, số hay nơi ban hành.
//     `partygraph why A B` cho biết lý do, `partygraph decide same|different A B` để quyết định.
//   en: >-
//     Directives of one name that were not taken for one: of other years or terms, or the text gives no year, number or issuer.
//     `partygraph why A B` gives the reasons, `partygraph decide same|different A B` settles it.
// group: directives
// parameters:
//   - name: directive
//     type: directive
//     vi: Văn bản
//     en: Directive
//     help: {vi: "Tên, số hoặc ký hiệu: Luật Đất đai, Nghị quyết 39.", en: "Its name, number or symbol: Luật Đất đai, Nghị quyết 39."}
// columns:
//   - {name: directive, type: directive, vi: Văn bản, en: Directive}
//   - {name: id, type: text, vi: Mã, en: Id}
//   - {name: date, type: date, vi: Ngày, en: Date}
//   - {name: issuers, type: node, vi: Nơi ban hành, en: Issuers}
//   - {name: sources, type: number, vi: Số tài liệu, en: Documents}
//   - {name: evidence, type: evidence, vi: Nguồn, en: Source}
MATCH (one:Directive)
WITH one.folded AS folded, collect(one) AS bearers WHERE size(bearers) > 1
UNWIND bearers AS d
WITH d WHERE $directive IS NULL OR d.id IN $directive
WITH d ORDER BY d.folded, d.name, d.id SKIP $skip LIMIT $limit
OPTIONAL MATCH (d)<-[:ISSUED]-(o)
WITH d, o ORDER BY o.name, o.id
WITH d, collect(o {.id, .name}) AS issued
OPTIONAL MATCH (d)<-[:SUBJECT|OBJECT]-(c:Claim)-[:STATED_IN]->(s:Document)
WITH d, issued, c, s ORDER BY s.published, c.id
WITH d, issued, collect(c {.id, .quote, .quotes, document: s.id, title: s.name, published: s.published})[..3] AS found
RETURN d {.id, .name} AS directive, d.id AS id, d.date AS date, issued AS issuers, d.sources AS sources, found AS evidence
ORDER BY d.folded, directive.name, directive.id

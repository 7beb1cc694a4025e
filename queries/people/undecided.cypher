// title: {vi: Cùng tên mà chưa rõ là một hay nhiều người, en: "One name: one person or several?"}
// about:
//   vi: >-
//     Những người cùng tên mà không tài liệu nào cho biết là một hay là hai: không có chức vụ hay tổ chức chung, hoặc những gì chung
//     không phân biệt được. `partygraph why A B` cho biết lý do, `partygraph decide same|different A B` để quyết định.
//   en: >-
//     People of one name of whom no document says whether they are one or two: no post or body in common, or nothing that tells them
//     apart. `partygraph why A B` gives the reasons, `partygraph decide same|different A B` settles it.
// group: people
// parameters:
//   - name: person
//     type: person
//     vi: Người
//     en: Person
//     help: {vi: "Họ tên, đủ hoặc một phần.", en: "A name, whole or in part."}
// columns:
//   - {name: person, type: person, vi: Người, en: Person}
//   - {name: id, type: text, vi: Mã, en: Id}
//   - {name: posts, type: post, vi: Chức vụ, en: Posts}
//   - {name: sources, type: number, vi: Số tài liệu, en: Documents}
//   - {name: evidence, type: evidence, vi: Nguồn, en: Source}
MATCH (h:Person) WHERE h.undecided AND ($person IS NULL OR h.id IN $person)
WITH h ORDER BY h.folded, h.name, h.id SKIP $skip LIMIT $limit
OPTIONAL MATCH (h)-[r:HOLDS]->(p:Post)
WITH h, p ORDER BY p.name, p.id
WITH h, collect(p {.id, .name}) AS held
OPTIONAL MATCH (h)<-[:SUBJECT]-(c:Claim)-[:STATED_IN]->(s:Document)
// what somebody is told to have done or been tells more than the name
WITH h, held, c, s ORDER BY c.property IS NOT NULL, s.published, c.id
WITH h, held, collect(c {.id, .quote, .quotes, document: s.id, title: s.name, published: s.published})[..3] AS found
RETURN h {.id, .name} AS person, h.id AS id, held AS posts, h.sources AS sources, found AS evidence
ORDER BY h.folded, person.name, person.id

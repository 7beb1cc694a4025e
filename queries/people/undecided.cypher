// title: {vi: Cùng tên mà chưa rõ là một hay nhiều người, en: "One name: one person or several?"}
// about:
//   vi: >-
//     Những người cùng tên mà không tài liệu nào cho biết là một hay là hai: không có chức vụ hay tổ chức chung, hoặc những gì chung
//     không phân biệt được. Ai cùng được nhắc với cả hai (ít tài liệu nhắc đến đứng trước) thường cho biết đó là một. `partygraph why A B` cho biết lý do, `partygraph decide same|different A B` để quyết định.
//   en: >-
//     People of one name of whom no document says whether they are one or two: no post or body in common, or nothing that tells them
//     apart. Who is named with both (those whom few documents name first) often tells that they are one. `partygraph why A B` gives the reasons, `partygraph decide same|different A B` settles it.
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
//   - {name: beside, type: person, vi: Cùng được nhắc với, en: Both named with}
//   - {name: sources, type: number, vi: Số tài liệu, en: Documents}
//   - {name: evidence, type: evidence, vi: Nguồn, en: Source}
MATCH (h:Person) WHERE h.undecided AND ($person IS NULL OR h.id IN $person)
WITH h ORDER BY h.folded, h.name, h.id SKIP $skip LIMIT $limit
OPTIONAL MATCH (h)-[r:HOLDS]->(p:Post)
WITH h, p ORDER BY p.name, p.id
WITH h, collect(p {.id, .name}) AS held
OPTIONAL MATCH (h)<-[:MENTIONS]-(:Document)-[:MENTIONS]->(b:Person) WHERE b.name <> h.name
WITH h, held, collect(DISTINCT b.name) AS mine
OPTIONAL MATCH (o:Person {folded: h.folded})<-[:MENTIONS]-(:Document)-[:MENTIONS]->(b:Person)
WHERE o.undecided AND o.id <> h.id AND o.name = h.name AND b.name IN mine
WITH h, held, b.name AS name, min(b.id) AS id, sum(b.sources) AS told ORDER BY told, name
WITH h, held, collect(CASE WHEN id IS NULL THEN null ELSE {id: id, name: name} END)[..5] AS near
OPTIONAL MATCH (h)<-[:SUBJECT]-(c:Claim)-[:STATED_IN]->(s:Document)
// what somebody is told to have done or been tells more than the name
WITH h, held, near, c, s ORDER BY c.property IS NOT NULL, s.published, c.id
WITH h, held, near, collect(c {.id, .quote, .quotes, document: s.id, title: s.name, published: s.published})[..3] AS found
RETURN h {.id, .name} AS person, h.id AS id, held AS posts, near AS beside, h.sources AS sources, found AS evidence
ORDER BY h.folded, person.name, person.id

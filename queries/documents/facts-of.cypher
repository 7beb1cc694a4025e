// title: {vi: Dữ kiện của một tài liệu, en: The facts of a document}
// about:
//   vi: Mọi điều đọc được từ một tài liệu, theo thứ tự trong văn bản, kèm nguyên văn câu đã nói điều đó.
//   en: Everything that was read from a document, in the order of its text, each with the words that say it.
// group: documents
// parameters:
//   - name: document
//     type: document
//     required: yes
//     vi: Tài liệu
//     en: Document
//     help: {vi: "Chữ trong nhan đề, tên tệp, hoặc mã doc:….", en: "Words in its title, a file name, or its id doc:…."}
// columns:
//   - {name: document, type: document, vi: Tài liệu, en: Document}
//   - {name: subject, type: node, vi: Chủ thể, en: Subject}
//   - {name: predicate, type: predicate, vi: Quan hệ, en: Relation}
//   - {name: object, type: node, vi: Đối tượng, en: Object}
//   - {name: value, type: value, vi: Giá trị, en: Value}
//   - {name: date, type: date, vi: Ngày, en: Date}
//   - {name: evidence, type: evidence, vi: Nguyên văn, en: Quotation}
// example: {document: chỉ thị}
UNWIND $document AS id
MATCH (s:Document {id: id})<-[:STATED_IN]-(c:Claim)
WITH c, s ORDER BY s.name, s.id, c.start, c.end, c.id SKIP $skip LIMIT $limit
MATCH (c)-[:SUBJECT]->(a)
OPTIONAL MATCH (c)-[:OBJECT]->(b)
RETURN s {.id, .name} AS document, a {.id, .name} AS subject, c.predicate AS predicate, b {.id, .name} AS object,
  c.value AS value, c.date AS date,
  [c {.id, .quote, .quotes, document: s.id, title: s.name, published: s.published}] AS evidence
ORDER BY document.name, document.id, c.start, c.end, c.id

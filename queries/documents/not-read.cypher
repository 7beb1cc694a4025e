// title: {vi: Những chỗ chưa đọc được, en: What was not read}
// about:
//   vi: >-
//     Động từ chỉ việc (ban hành, bổ nhiệm, trao, chủ trì …) mà câu không cho dữ kiện nào, và tên gọi chưa rõ là gì, kèm lý do. Dùng để
//     soát lại văn bản và bổ sung từ điển.
//   en: >-
//     Verbs of acts in sentences that gave no fact, and names that mean nothing yet, with the reason. For checking the
//     reading and adding to the word lists.
// group: documents
// parameters:
//   - name: document
//     type: document
//     vi: Tài liệu
//     en: Document
//     help: {vi: "Chữ trong nhan đề, tên tệp, hoặc mã doc:….", en: "Words in its title, a file name, or its id doc:…."}
//   - name: kind
//     type: text
//     vi: Loại
//     en: Kind
//     help: {vi: "Để trống: mọi loại.", en: "Left empty: every kind."}
//     choices:
//       - {value: cue, vi: động từ không cho dữ kiện, en: a verb without a fact}
//       - {value: bodies, vi: giống tên cơ quan, en: like the name of a body}
//       - {value: posts, vi: giống chức danh, en: like a title}
//       - {value: people, vi: giống tên người, en: like the name of a person}
//       - {value: directives, vi: giống tên văn bản, en: like a directive}
//       - {value: honours, vi: giống hình thức khen thưởng, en: like an honour}
//       - {value: mention, vi: tên gọi chưa rõ nghĩa, en: a name without a meaning here}
//       - {value: entity, vi: chỉ có tên, en: only named}
// columns:
//   - {name: document, type: document, vi: Tài liệu, en: Document}
//   - {name: kind, type: text, vi: Loại, en: Kind}
//   - {name: reason, type: text, vi: Lý do, en: Reason in Vietnamese, lang: vi}
//   - {name: reason_en, type: text, vi: Lý do bằng tiếng Anh, en: Reason, lang: en}
//   - {name: start, type: number, vi: Vị trí, en: Position}
//   - {name: evidence, type: evidence, vi: Chữ trong văn bản, en: Words}
// example: {kind: cue}
MATCH (u:Unread)-[:UNREAD_IN]->(s:Document)
WHERE ($document IS NULL OR s.id IN $document) AND ($kind IS NULL OR u.kind = $kind)
WITH u, s ORDER BY s.name, s.id, u.start, u.kind, u.id SKIP $skip LIMIT $limit
RETURN s {.id, .name} AS document, u.kind AS kind, u.reason AS reason, u.reason_en AS reason_en, u.start AS start,
  [u {.id, .quote, document: s.id, title: s.name, published: s.published}] AS evidence
ORDER BY document.name, document.id, start, kind, u.id

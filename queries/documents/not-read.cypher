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
//     help: {vi: "cue: động từ; bodies, posts, people, directives, honours: giống tên; mention: chưa rõ nghĩa; entity: chỉ có tên.", en: "cue (a verb), bodies, posts, people, directives, honours (like a name), mention (no meaning yet), entity (only named)."}
// columns:
//   - {name: document, type: document, vi: Tài liệu, en: Document}
//   - {name: words, type: text, vi: Chữ trong văn bản, en: Words}
//   - {name: kind, type: text, vi: Loại, en: Kind}
//   - {name: reason, type: text, vi: Lý do, en: Reason in Vietnamese}
//   - {name: reason_en, type: text, vi: Lý do bằng tiếng Anh, en: Reason}
//   - {name: start, type: number, vi: Vị trí, en: Position}
// example: {kind: cue}
MATCH (u:Unread)-[:UNREAD_IN]->(s:Document)
WHERE ($document IS NULL OR s.id IN $document) AND ($kind IS NULL OR u.kind = $kind)
RETURN s {.id, .name} AS document, u.quote AS words, u.kind AS kind, u.reason AS reason, u.reason_en AS reason_en,
  u.start AS start
ORDER BY document.name, document.id, start, kind, words
SKIP $skip LIMIT $limit

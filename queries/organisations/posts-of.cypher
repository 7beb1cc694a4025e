// title: {vi: Chức vụ và người giữ chức vụ của một tổ chức, en: Posts of an organisation and who held them}
// about:
//   vi: >-
//     Mỗi dòng là một người ở một chức vụ. “Đương chức từ” và “đến” là ngày đầu và ngày cuối mà một tài liệu cho thấy
//     người ấy đương chức; bắt đầu và kết thúc chỉ ghi khi có tài liệu nói.
//   en: >-
//     Each row is a person in a post. “In office from” and “to” are the first and last day on which a document has
//     the person in office; start and end are given only where a document bounds them.
// group: organisations
// parameters:
//   - name: organisation
//     type: organisation
//     edges: [POST_AT]
//     required: yes
//     vi: Tổ chức
//     en: Organisation
//     help:
//       vi: Tên tổ chức, đủ hoặc một phần. Gõ không dấu cũng được.
//       en: The name of an organisation, whole or in part. Tone marks may be left out.
// columns:
//   - {name: organisation, type: organisation, vi: Tổ chức, en: Organisation}
//   - {name: post, type: post, vi: Chức vụ, en: Post}
//   - {name: person, type: person, vi: Người giữ, en: Holder}
//   - {name: attested_from, type: date, vi: Đương chức từ, en: In office from}
//   - {name: attested_to, type: date, vi: Đương chức đến, en: In office to}
//   - {name: start, type: date, vi: Bắt đầu, en: Start}
//   - {name: start_from, type: date, vi: Bắt đầu sớm nhất, en: Started from}
//   - {name: start_by, type: date, vi: Bắt đầu muộn nhất, en: Started by}
//   - {name: finish, type: date, vi: Kết thúc, en: End}
//   - {name: finish_by, type: date, vi: Kết thúc muộn nhất, en: Ended by}
//   - {name: former, type: flag, vi: Đã thôi giữ, en: Former}
//   - {name: acting, type: flag, vi: "Quyền, phụ trách", en: Acting}
//   - {name: evidence, type: evidence, vi: Nguồn, en: Source}
// example: {organisation: Thành ủy}
UNWIND $organisation AS id
MATCH (o:Organisation {id: id})<-[:POST_AT]-(p:Post)
OPTIONAL MATCH (p)<-[r:HOLDS]-(h:Person)
WITH o, p, h, r ORDER BY o.name, o.id, p.name, p.id, coalesce(r.held_first, r.end_latest, ''), h.name, r.id
SKIP $skip LIMIT $limit
OPTIONAL MATCH (c:Claim {edge: coalesce(r.id, '')})-[:STATED_IN]->(s:Document)
WITH o, p, h, r, c, s ORDER BY s.published, c.id
WITH o, p, h, r, collect(c {.id, .quote, .quotes, document: s.id, title: s.name, published: s.published})[..3] AS found
RETURN o {.id, .name} AS organisation, p {.id, .name} AS post, h {.id, .name} AS person,
  r.held_first AS attested_from, r.held_last AS attested_to,
  r.start AS start, CASE WHEN r.start IS NULL THEN r.start_earliest END AS start_from,
  CASE WHEN r.start IS NULL AND r.start_latest <> coalesce(r.held_first, '') THEN r.start_latest END AS start_by,
  r.end AS finish, CASE WHEN r.end IS NULL THEN r.end_latest END AS finish_by,
  r.former AS former, r.acting AS acting, found AS evidence
ORDER BY organisation.name, organisation.id, post.name, post.id, coalesce(attested_from, r.end_latest, ''), person.name

// title: {vi: Tổ chức trước và sau khi sắp xếp, en: What became of a body}
// about:
//   vi: >-
//     Một tổ chức đã từ những tổ chức nào mà thành, rồi được nhập, chia, đổi tên thành tổ chức nào hoặc kết thúc khi nào; cả tổ chức trước
//     nữa và sau nữa. Mỗi dòng là một bước, kèm ngày và câu nói điều đó. Tổ chức giữ nguyên tên khi nhận tổ chức khác nhập vào vẫn là nó.
//   en: >-
//     Which bodies a body was made of, and into which it was joined, parted or renamed, or when it ended; those before and after these as
//     well. Each row is one step, with its day and the sentence that says it. A body that kept its name while others joined it is the same.
// group: organisations
// parameters:
//   - name: organisation
//     type: organisation
//     edges: [SUCCEEDS]
//     required: yes
//     vi: Tổ chức
//     en: Organisation
//     help: {vi: "Tên tổ chức, đủ hoặc một phần. Gõ không dấu cũng được.", en: "A name, whole or in part. Tone marks may be left out."}
// columns:
//   - {name: organisation, type: organisation, vi: Tổ chức, en: Organisation}
//   - {name: side, type: both, vi: Phía, en: Side}
//   - {name: date, type: date, vi: Ngày, en: Date}
//   - {name: old, type: organisation, vi: Trước, en: Before}
//   - {name: form, type: value, vi: Hình thức, en: Form}
//   - {name: new, type: organisation, vi: Sau, en: After}
//   - {name: evidence, type: evidence, vi: Nguồn, en: Source}
// example: {organisation: Hà Tây}
CALL {
  UNWIND $organisation AS id
  MATCH (o:Organisation {id: id})<-[b:SUCCEEDS*0..6]-(x:Organisation)<-[r:SUCCEEDS]-(n:Organisation)
  // one that came back under its name did not become later what it had become before
  WHERE all(q IN b WHERE left(coalesce(q.date, ''), 4) <= left(coalesce(r.date, '9999'), 4))
  RETURN o, 'về sau / later' AS side, x AS old, n AS new, r.id AS edge, r.date AS date, r.form AS form
  UNION ALL
  UNWIND $organisation AS id
  MATCH (o:Organisation {id: id})-[b:SUCCEEDS*0..6]->(n:Organisation)-[r:SUCCEEDS]->(x:Organisation)
  WHERE all(q IN b WHERE left(coalesce(q.date, '9999'), 4) >= left(coalesce(r.date, ''), 4))
  RETURN o, 'trước đó / earlier' AS side, x AS old, n AS new, r.id AS edge, r.date AS date, r.form AS form
  UNION ALL
  UNWIND $organisation AS id
  MATCH (o:Organisation {id: id})<-[:SUCCEEDS*0..6]-(x:Organisation)
  // a body that only gave a part away went on until its own end
  WHERE x.ended IS NOT NULL AND NOT EXISTS { MATCH (x)<-[q:SUCCEEDS]-(:Organisation) WHERE left(coalesce(q.date, '9999'), 4) >= left(x.ended, 4) }
  RETURN o, 'về sau / later' AS side, x AS old, null AS new, '' AS edge, x.ended AS date, ['kết thúc'] AS form
  UNION ALL
  UNWIND $organisation AS id
  MATCH (o:Organisation {id: id}) WHERE o.again IS NOT NULL
  RETURN o, 'về sau / later' AS side, o AS old, null AS new, '' AS edge, o.again AS date, ['lập lại'] AS form
}
WITH DISTINCT o, side, old, new, edge, date, form
ORDER BY o.name, o.id, date, old.name, new.name, edge SKIP $skip LIMIT $limit
OPTIONAL MATCH (c:Claim {edge: edge})
OPTIONAL MATCH (old)<-[:SUBJECT]-(e:Claim) WHERE edge = '' AND e.property = CASE head(form) WHEN 'kết thúc' THEN 'ended' ELSE 'again' END
WITH o, side, old, new, edge, date, form, coalesce(c, e) AS c
OPTIONAL MATCH (c)-[:STATED_IN]->(s:Document)
WITH o, side, old, new, edge, date, form, c, s ORDER BY s.published, c.id
WITH o, side, old, new, edge, date, form,
  collect(c {.id, .quote, .quotes, document: s.id, title: s.name, published: s.published})[..3] AS found
RETURN o {.id, .name} AS organisation, side AS side, date AS date, old {.id, .name} AS old, head(form) AS form,
  CASE WHEN new IS NULL THEN null ELSE {id: new.id, name: new.name} END AS new, found AS evidence
ORDER BY organisation.name, organisation.id, date, old.name, new.name, edge

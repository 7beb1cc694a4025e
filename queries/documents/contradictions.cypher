// title: {vi: Những chỗ các nguồn nói khác nhau, en: Where sources disagree}
// about:
//   vi: >-
//     Hai hình thức cho một lần khen thưởng, hai nơi ban hành hoặc hai ngày cho một văn bản, hai người cùng lúc giữ một chức vụ chỉ có một … Mỗi dòng là một bên, kèm câu nói điều
//     đó. Không bên nào được coi là đúng.
//   en: >-
//     Two honours for one award, two issuers or two dates for one directive, two holders of a single seat at one time … Each row is one side, with the words that
//     say it. No side is taken.
// group: documents
// parameters:
//   - name: about
//     type: node
//     vi: Về
//     en: About
//     help: {vi: "Tên văn bản, lần khen thưởng, sự kiện hoặc chức vụ.", en: "A directive, an award, an event or a post."}
// columns:
//   - {name: about, type: node, vi: Về, en: About}
//   - {name: fact, type: predicate, vi: Điều gì, en: What}
//   - {name: side, type: node, vi: Nguồn nói, en: The source says}
//   - {name: value, type: value, vi: Nguồn ghi, en: The source gives}
//   - {name: evidence, type: evidence, vi: Nguyên văn, en: Quotation}
// example: {about: Huân chương}
CALL {
  MATCH (a:Award)-[r:`OF`]->(b:Honour) WHERE r.disputed
  MATCH (c:Claim {edge: r.id})-[:STATED_IN]->(s:Document)
  RETURN a, 'OF' AS what, b.name AS said, b.id AS node, c, s
  UNION ALL
  MATCH (b)-[r:ISSUED]->(a:Directive)
  WHERE r.disputed AND EXISTS { MATCH (a)<-[q:ISSUED]-(x) WHERE q.disputed AND x.id <> b.id }
  MATCH (c:Claim {edge: r.id})-[:STATED_IN]->(s:Document)
  RETURN a, 'ISSUED' AS what, b.name AS said, b.id AS node, c, s
  UNION ALL
  MATCH (b:Person)-[r:HOLDS]->(a:Post) WHERE r.disputed
  MATCH (c:Claim {edge: r.id})-[:STATED_IN]->(s:Document)
  RETURN a, 'HOLDS' AS what, b.name AS said, b.id AS node, c, s
  UNION ALL
  MATCH (a:Directive|Event) WHERE 'date' IN a.disputed
  MATCH (a)<-[:SUBJECT|OBJECT]-(c:Claim)-[:STATED_IN]->(s:Document)
  WHERE c.property = 'date' OR (c.predicate IN ['ISSUED', 'ORGANISED', 'CHAIRED', 'SPOKE_AT'] AND c.date IS NOT NULL)
  RETURN a, 'date' AS what, coalesce(c.date, c.value) AS said, null AS node, c, s
}
WITH a, what, said, node, c, s WHERE $about IS NULL OR a.id IN $about
WITH a, what, said, node, c, s ORDER BY s.published, c.id
WITH a, what, said, node,
  collect(c {.id, .quote, .quotes, document: s.id, title: s.name, published: s.published})[..3] AS found
RETURN a {.id, .name} AS about, what AS fact, CASE WHEN node IS NULL THEN null ELSE {id: node, name: said} END AS side,
  CASE WHEN node IS NULL THEN said END AS value, found AS evidence
ORDER BY about.name, about.id, fact, said, node
SKIP $skip LIMIT $limit

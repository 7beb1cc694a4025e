// title: {vi: "Khen thưởng: ai tặng, ai trao, ai nhận", en: "Awards: who granted, presented and received"}
// about:
//   vi: >-
//     Mỗi dòng là một lần khen thưởng: ai tặng, ai trao, ai nhận, hình thức gì. Khi các nguồn nói khác nhau, mọi hình thức đều
//     được ghi và dòng được đánh dấu.
//   en: >-
//     Each row is one conferral: who granted, who presented, who received, which honour. Where sources differ every
//     honour is listed and the row is marked.
// group: honours
// parameters:
//   - name: grantor
//     type: node
//     edges: [GRANTED]
//     vi: Người hoặc cơ quan tặng
//     en: Grantor
//     help: {vi: "Ví dụ: Chủ tịch nước.", en: "For example: Chủ tịch nước."}
//   - name: recipient
//     type: node
//     edges: [RECEIVED]
//     vi: Người hoặc tập thể nhận
//     en: Recipient
//     help: {vi: "Tên người, tổ chức hoặc chức vụ.", en: "A person, a body or a post."}
//   - name: honour
//     type: honour
//     edges: [OF]
//     vi: Hình thức
//     en: Honour
//     help: {vi: "Ví dụ: Huân chương Lao động.", en: "For example: Huân chương Lao động."}
//   - name: year
//     type: year
//     vi: Năm
//     en: Year
//     help: {vi: "Năm khen thưởng, ví dụ 2017.", en: "The year of the conferral, for example 2017."}
// columns:
//   - {name: award, type: award, vi: Lần khen thưởng, en: Award}
//   - {name: honours, type: honour, vi: Hình thức, en: Honour}
//   - {name: grantors, type: node, vi: Ai tặng, en: Granted by}
//   - {name: presenters, type: node, vi: Ai trao, en: Presented by}
//   - {name: recipients, type: node, vi: Ai nhận, en: Received by}
//   - {name: date, type: date, vi: Ngày, en: Date}
//   - {name: disputed, type: flag, vi: Có mâu thuẫn, en: Disputed}
//   - {name: evidence, type: evidence, vi: Nguồn, en: Source}
// example: {grantor: Chủ tịch nước}
MATCH (a:Award)
WHERE ($grantor IS NULL OR EXISTS { MATCH (a)<-[:GRANTED]-(g) WHERE g.id IN $grantor })
  AND ($recipient IS NULL OR EXISTS { MATCH (a)<-[:RECEIVED]-(t) WHERE t.id IN $recipient })
  AND ($honour IS NULL OR EXISTS { MATCH (a)-[:`OF`]->(h:Honour) WHERE h.id IN $honour })
OPTIONAL MATCH (a)<-[r:GRANTED|RECEIVED|PRESENTED]-()
// the day of the grant; where no text tells it, of what was done then
WITH a, coalesce(a.date, min(CASE WHEN type(r) = 'GRANTED' THEN r.date END), min(r.date)) AS day
WHERE $year IS NULL OR day STARTS WITH $year
// told with its year or month alone, of what other texts tell the day: one conferral, where there is one such day
OPTIONAL MATCH (a)<-[:RECEIVED]-(t)-[q:RECEIVED]->(b:Award)-[:`OF`]->(h:Honour)<-[:`OF`]-(a)
WHERE b.id <> a.id AND size(day) < 10 AND size(q.date) = 10 AND q.date STARTS WITH day
  AND ($recipient IS NULL OR t.id IN $recipient) AND ($honour IS NULL OR h.id IN $honour)
  AND ($grantor IS NULL OR EXISTS { MATCH (b)<-[:GRANTED]-(g) WHERE g.id IN $grantor })
  AND NOT EXISTS { MATCH (a)<-[:SUBJECT|OBJECT]-(:Claim)-[:STATED_IN]->(:Document)<-[:STATED_IN]-(:Claim)-[:SUBJECT|OBJECT]->(b) }
OPTIONAL MATCH (a)<-[:GRANTED]-(g)
OPTIONAL MATCH (b)<-[:GRANTED]-(f)
WITH a, day, b, collect(DISTINCT g.id) AS one, collect(DISTINCT f.id) AS other
WITH a, day, collect(DISTINCT CASE WHEN size(one) = 0 OR size(other) = 0 OR any(x IN one WHERE x IN other) THEN b.id END) AS same
WHERE size(same) <> 1
WITH a, day
ORDER BY coalesce(day, '') DESC, a.name, a.id SKIP $skip LIMIT $limit
OPTIONAL MATCH (a)-[:`OF`]->(h:Honour)
WITH a, day, h ORDER BY h.name, h.id
WITH a, day, collect(h {.id, .name}) AS of
OPTIONAL MATCH (a)<-[:GRANTED]-(g)
WITH a, of, day, g ORDER BY g.name, g.id
WITH a, of, day, collect(g {.id, .name}) AS granted
OPTIONAL MATCH (a)<-[:PRESENTED]-(p)
WITH a, of, day, granted, p ORDER BY p.name, p.id
WITH a, of, day, granted, collect(p {.id, .name}) AS presented
OPTIONAL MATCH (a)<-[:RECEIVED]-(t)
WITH a, of, day, granted, presented, t ORDER BY t.name, t.id
WITH a, of, day, granted, presented, collect(t {.id, .name}) AS received
// and what the others say of it stands beside its own
OPTIONAL MATCH (a)<-[:RECEIVED]-(t)-[q:RECEIVED]->(v:Award)-[:`OF`]->(:Honour)<-[:`OF`]-(a)
WHERE v.id <> a.id AND size(day) = 10 AND size(q.date) < 10 AND day STARTS WITH q.date
  AND NOT EXISTS { MATCH (a)<-[:SUBJECT|OBJECT]-(:Claim)-[:STATED_IN]->(:Document)<-[:STATED_IN]-(:Claim)-[:SUBJECT|OBJECT]->(v) }
OPTIONAL MATCH (t)-[o:RECEIVED]->(b:Award)-[:`OF`]->(:Honour)<-[:`OF`]-(v)
WHERE size(o.date) = 10 AND o.date STARTS WITH q.date
WITH a, of, day, granted, presented, received, v, count(DISTINCT b.id) AS days
OPTIONAL MATCH (v)<-[:GRANTED]-(g)
WITH a, of, day, granted, presented, received, v, days, collect(DISTINCT g.id) AS givers
WITH a, of, day, granted, presented, received, collect(DISTINCT CASE WHEN days = 1 AND (size(givers) = 0 OR size(granted) = 0
  OR any(x IN givers WHERE any(y IN granted WHERE y.id = x))) THEN v.id END) AS others
UNWIND [a.id] + others AS told
OPTIONAL MATCH (:Award {id: told})<-[:SUBJECT|OBJECT]-(c:Claim)-[:STATED_IN]->(s:Document)
WITH a, of, day, granted, presented, received, c, s ORDER BY s.published, c.id
WITH a, of, day, granted, presented, received,
  collect(c {.id, .quote, .quotes, document: s.id, title: s.name, published: s.published})[..6] AS found
RETURN a {.id, .name} AS award, of AS honours, granted AS grantors, presented AS presenters, received AS recipients,
  day AS date, a.disputed IS NOT NULL AS disputed, found AS evidence
ORDER BY coalesce(date, '') DESC, award.name, award.id

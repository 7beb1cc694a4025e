// title: {vi: Những chỗ các nguồn nói khác nhau, en: Where sources disagree}
// about:
//   vi: >-
//     Hai hình thức hoặc hai hạng cho một lần khen thưởng, hai nơi ban hành hoặc hai ngày cho một văn bản, hai ngày sinh của một người, hai ngày thành lập hay sắp
//     xếp của một tổ chức, hai người cùng lúc giữ một chức vụ chỉ có một, kết thúc trước khi bắt đầu; văn bản thay thế hay sửa đổi văn bản ra
//     sau, văn bản của tổ chức chưa có hoặc đã hết, chức vụ của tổ chức đã hết, ký trước khi được bổ nhiệm hoặc sau khi thôi giữ. Mỗi dòng là một
//     bên, kèm câu nói điều đó. Không bên nào được coi là đúng.
//   en: >-
//     Two honours or two grades for one award, two issuers or two dates for one directive, two births of one person, two days on which a body was founded or
//     changed, two holders of a single seat at one time, an end before its start;
//     a directive that replaces or amends a later one, or is of a body that was not yet there or was no more, a post of a body that was no more,
//     a signature before the appointment or after the dismissal. Each row is one side, with the words that say it. No side is taken.
// group: documents
// parameters:
//   - name: about
//     type: node
//     vi: Về
//     en: About
//     help: {vi: "Tên văn bản, lần khen thưởng, sự kiện, chức vụ, người hoặc tổ chức.", en: "A directive, an award, an event, a post, a person or a body."}
// columns:
//   - {name: about, type: node, vi: Về, en: About}
//   - {name: conflict, type: both, vi: Mâu thuẫn, en: Contradiction}
//   - {name: fact, type: predicate, vi: Điều gì, en: What}
//   - {name: side, type: node, vi: Nguồn nói, en: The source says}
//   - {name: value, type: value, vi: Nguồn ghi, en: The source gives}
//   - {name: evidence, type: evidence, vi: Nguyên văn, en: Quotation}
// example: {about: Huân chương}
CALL {
  // each rule gives the thing it is about and its sides: an edge, a day, or what the tables say of a body
  MATCH (a:Award) WHERE ($about IS NULL OR a.id IN $about) MATCH (a)-[r:`OF`]->(b:Honour) WHERE r.disputed
  RETURN a, 'honours' AS rule, [{what: 'OF', of: b.id, name: b.name, edge: r.id}] AS sides
  UNION ALL
  // two grades of one order for somebody on one day, or at one event, as documents tell neither of which knows of both; a first and a
  // second grade are else two conferrals
  MATCH (a:Award) WHERE ($about IS NULL OR a.id IN $about) MATCH (a)-[r:`OF`]->(h:Honour) WHERE h.grade IS NOT NULL
  MATCH (a)<-[x:RECEIVED]-(w)-[y:RECEIVED]->(b:Award) WHERE (a.id < b.id OR (a.id > b.id AND NOT b.id IN $about))
    AND ((size(x.date) = 10 AND x.date = y.date) OR EXISTS { MATCH (a)-[:AT]->(e:Event)<-[:AT]-(b) })
  MATCH (b)-[q:`OF`]->(g:Honour) WHERE g.grade <> h.grade AND replace(g.name, g.grade, '') = replace(h.name, h.grade, '')
    AND NOT EXISTS { MATCH (:Claim {edge: r.id})-[:STATED_IN]->(d:Document)<-[:STATED_IN]-(k:Claim {predicate: 'OF'})-[:OBJECT]->(g)
      MATCH (k)-[:SUBJECT]->(:Award)<-[:RECEIVED]-(w) }
    AND NOT EXISTS { MATCH (:Claim {edge: q.id})-[:STATED_IN]->(d:Document)<-[:STATED_IN]-(k:Claim {predicate: 'OF'})-[:OBJECT]->(h)
      MATCH (k)-[:SUBJECT]->(:Award)<-[:RECEIVED]-(w) }
  RETURN a, 'grades' AS rule, [{what: 'OF', of: h.id, name: h.name, edge: r.id}, {what: 'OF', of: g.id, name: g.name, edge: q.id}] AS sides
  UNION ALL
  MATCH (a:Directive) WHERE ($about IS NULL OR a.id IN $about) MATCH (a)<-[r:ISSUED]-(b)
  WHERE r.disputed AND EXISTS { MATCH (a)<-[q:ISSUED]-(x) WHERE q.disputed AND x.id <> b.id }
  RETURN a, 'issuers' AS rule, [{what: 'ISSUED', of: b.id, name: b.name, edge: r.id}] AS sides
  UNION ALL
  MATCH (a:Directive|Event) WHERE ($about IS NULL OR a.id IN $about) AND 'date' IN a.disputed
  RETURN a, 'dates' AS rule, [{what: 'date', dated: a.id}] AS sides
  UNION ALL
  MATCH (a:Person) WHERE ($about IS NULL OR a.id IN $about) AND 'born' IN a.disputed
  RETURN a, 'births' AS rule, [{what: 'born', body: a.id}] AS sides
  UNION ALL
  MATCH (a:Organisation) WHERE ($about IS NULL OR a.id IN $about) AND 'founded' IN a.disputed
  RETURN a, 'foundings' AS rule, [{what: 'founded', body: a.id}] AS sides
  UNION ALL
  // decided on in one year, there in the next; what became of another may be said to be as old as that
  MATCH (a:Organisation) WHERE ($about IS NULL OR a.id IN $about) MATCH (a)<-[r:ESTABLISHED]-(b)
  WHERE abs(toInteger(left(a.founded, 4)) - toInteger(left(r.date, 4))) > 1 AND NOT 'founded' IN coalesce(a.disputed, [])
    AND NOT EXISTS { MATCH (a)-[:SUCCEEDS]->() }
  RETURN a, 'foundings' AS rule, [{what: 'founded', body: a.id}, {what: 'ESTABLISHED', of: b.id, name: b.name, edge: r.id}] AS sides
  UNION ALL
  MATCH (a:Organisation) WHERE ($about IS NULL OR a.id IN $about) AND a.founded_earliest > a.ended_latest AND a.again IS NULL
  RETURN a, 'gone' AS rule, [{what: 'founded', body: a.id}, {what: 'ended', body: a.id}] AS sides
  UNION ALL
  MATCH (a:Organisation) WHERE ($about IS NULL OR a.id IN $about) MATCH (a)<-[r:ESTABLISHED]-(b) WHERE 'values' IN r.conflicts
  RETURN a, 'days' AS rule, [{what: 'ESTABLISHED', of: b.id, name: b.name, edge: r.id}] AS sides
  UNION ALL
  MATCH (a:Organisation) WHERE ($about IS NULL OR a.id IN $about) MATCH (a)-[r:SUCCEEDS]->(b) WHERE 'values' IN r.conflicts
  RETURN a, 'days' AS rule, [{what: 'SUCCEEDS', of: b.id, name: b.name, edge: r.id}] AS sides
  UNION ALL
  MATCH (a:Post) WHERE ($about IS NULL OR a.id IN $about) MATCH (b:Person)-[r:HOLDS]->(a) WHERE 'rivals' IN r.conflicts
  RETURN a, 'holders' AS rule, [{what: 'HOLDS', of: b.id, name: b.name, edge: r.id}] AS sides
  UNION ALL
  MATCH (a:Post) WHERE ($about IS NULL OR a.id IN $about) MATCH (b:Person)-[r:HOLDS]->(a) WHERE 'order' IN r.conflicts
  RETURN a, 'order' AS rule, [{what: 'HOLDS', of: b.id, name: b.name, edge: r.id}] AS sides
  UNION ALL
  MATCH (a:Post) WHERE ($about IS NULL OR a.id IN $about) MATCH (b:Person)-[r:HOLDS]->(a) WHERE 'ended' IN r.conflicts
  MATCH (a)-[:POST_AT]->(:Organisation)-[:PART_OF*0..3]->(o:Organisation)
  RETURN a, 'ended' AS rule,
    [{what: 'HOLDS', of: b.id, name: b.name, edge: r.id}, {what: 'ended', of: o.id, name: o.name, body: o.id}] AS sides
  UNION ALL
  MATCH (a:Directive) WHERE ($about IS NULL OR a.id IN $about) MATCH (a)-[r:REPLACES|AMENDS]->(b:Directive)
  WHERE a.date_latest < b.date_earliest AND NOT 'date' IN coalesce(a.disputed, []) AND NOT 'date' IN coalesce(b.disputed, [])
  RETURN a, 'later' AS rule, [{what: type(r), of: b.id, name: b.name, edge: r.id}, {what: 'date', of: a.id, name: a.name, dated: a.id},
    {what: 'date', of: b.id, name: b.name, dated: b.id}] AS sides
  UNION ALL
  MATCH (a:Directive) WHERE ($about IS NULL OR a.id IN $about) MATCH (b:Organisation|Post)-[r:ISSUED]->(a)
  WHERE (a.date_earliest > b.ended_latest OR a.date_latest < b.began_earliest
      OR (a.date_earliest > b.paused_latest AND a.date_latest < b.again_earliest)) AND NOT 'date' IN coalesce(a.disputed, [])
  MATCH (b)-[:POST_AT|PART_OF*0..3]->(o:Organisation)
  UNWIND ['ended', 'began', 'paused', 'again'] AS told
  RETURN a, 'issuer' AS rule, [{what: 'ISSUED', of: b.id, name: b.name, edge: r.id}, {what: 'date', of: a.id, name: a.name, dated: a.id},
    {what: told, of: o.id, name: o.name, body: o.id}] AS sides
  UNION ALL
  MATCH (a:Directive) WHERE ($about IS NULL OR a.id IN $about) MATCH (a)<-[r:ISSUED]-(b:Organisation)<-[e:ESTABLISHED]-(x)
  WHERE a.date_latest < e.date_earliest AND NOT coalesce(e.disputed, false) AND NOT 'date' IN coalesce(a.disputed, [])
  RETURN a, 'issuer' AS rule, [{what: 'ISSUED', of: b.id, name: b.name, edge: r.id}, {what: 'date', of: a.id, name: a.name, dated: a.id},
    {what: 'ESTABLISHED', of: x.id, name: x.name, value: e.date, edge: e.id}] AS sides
  UNION ALL
  MATCH (a:Directive) WHERE ($about IS NULL OR a.id IN $about) MATCH (a)<-[r:ISSUED]-(b:Organisation)
  WHERE a.date_latest < b.founded_earliest AND b.again IS NULL AND NOT 'founded' IN coalesce(b.disputed, [])
    AND NOT 'date' IN coalesce(a.disputed, []) AND NOT EXISTS { MATCH (b)-[:SUCCEEDS]->() }
  RETURN a, 'issuer' AS rule, [{what: 'ISSUED', of: b.id, name: b.name, edge: r.id}, {what: 'date', of: a.id, name: a.name, dated: a.id},
    {what: 'founded', of: b.id, name: b.name, body: b.id}] AS sides
  UNION ALL
  // an election may be one for another term, and who signed before in this office may have been in it for long
  MATCH (a:Directive) WHERE ($about IS NULL OR a.id IN $about)
  MATCH (b:Person)-[g:SIGNED]->(a) MATCH (b)-[r:HOLDS]->(p:Post)<-[t:APPOINTED|DISMISSED]-(b)
  WHERE r.acting IS NULL AND r.term IS NULL AND size(t.date) = 10 AND NOT 'date' IN coalesce(a.disputed, [])
    AND ((type(t) = 'APPOINTED' AND t.date > a.date_latest AND r.held_first >= a.date_earliest
        AND all(f IN coalesce(t.form, []) WHERE f IN ['bổ nhiệm', 'điều động', 'luân chuyển', 'phân công', 'chỉ định'])
        AND NOT EXISTS { MATCH (b)-[:DISMISSED]->(p) })
      OR (type(t) = 'DISMISSED' AND t.date < a.date_earliest
        AND NOT EXISTS { MATCH (b)-[q:APPOINTED]->(p) WHERE coalesce(q.date, '9999') >= t.date }))
    AND EXISTS { MATCH (k:Claim {edge: g.id})-[:STATED_IN]->(w:Document)<-[:STATED_IN]-(m:Claim {edge: r.id}) WHERE m.rule = 'signature' }
  RETURN a, 'signed' AS rule, [{what: 'SIGNED', of: b.id, name: b.name, value: a.date, edge: g.id},
    {what: type(t), of: p.id, name: p.name, value: t.date, edge: t.id}] AS sides
}
UNWIND sides AS x
WITH DISTINCT a, rule, x, coalesce(x.edge, '') AS edge, coalesce(x.dated, '') AS dated, coalesce(x.body, '') AS body
OPTIONAL MATCH (e:Claim {edge: edge})
OPTIONAL MATCH (:Directive|Event {id: dated})<-[:SUBJECT|OBJECT]-(d:Claim)
WHERE d.property = 'date' OR (d.predicate IN ['ISSUED', 'SIGNED', 'ORGANISED', 'CHAIRED', 'SPOKE_AT'] AND d.date IS NOT NULL)
OPTIONAL MATCH (:Organisation|Person {id: body})<-[:SUBJECT]-(o:Claim) WHERE o.property = x.what
WITH a, rule, x, edge, coalesce(e, d, o) AS c WHERE c IS NOT NULL
MATCH (c)-[:STATED_IN]->(s:Document)
WHERE edge = '' OR CASE rule WHEN 'days' THEN c.date IS NOT NULL WHEN 'foundings' THEN c.date IS NOT NULL WHEN 'order' THEN c.end_date < c.start_date
  WHEN 'ended' THEN coalesce(c.date, CASE WHEN c.former THEN null ELSE s.published END, '') > a.ended ELSE true END
WITH a, rule, x, c, s, CASE rule WHEN 'order' THEN c.start_date + ' / ' + c.end_date WHEN 'days' THEN c.date WHEN 'foundings' THEN coalesce(c.date, c.value) ELSE CASE WHEN x.value IS NOT NULL THEN x.value
  WHEN x.edge IS NULL THEN coalesce(c.date, c.value) WHEN rule = 'ended' THEN coalesce(c.date, s.published) END END AS value
// words that give the day itself come before an act that only has it
WITH a, rule, x, value, c, s ORDER BY c.property IS NULL, s.published, c.id
WITH a, rule, x, value, collect(c {.id, .quote, .quotes, document: s.id, title: s.name, published: s.published})[..3] AS found
RETURN a {.id, .name} AS about, CASE rule
    WHEN 'honours' THEN 'hai hình thức khen thưởng / two honours' WHEN 'grades' THEN 'hai hạng của một lần khen thưởng / two grades of one conferral'
    WHEN 'issuers' THEN 'hai nơi ban hành / two issuers'
    WHEN 'dates' THEN 'hai ngày / two dates' WHEN 'births' THEN 'hai ngày sinh / two births'
    WHEN 'foundings' THEN 'hai ngày thành lập / two days of founding' WHEN 'gone' THEN 'kết thúc trước khi thành lập / an end before the founding'
    WHEN 'days' THEN 'hai ngày thành lập hay sắp xếp / two days of founding or change'
    WHEN 'holders' THEN 'hai người một ghế / two holders of one seat'
    WHEN 'order' THEN 'kết thúc trước khi bắt đầu / an end before its start'
    WHEN 'ended' THEN 'giữ chức ở tổ chức đã hết / in office after the end of the body'
    WHEN 'later' THEN 'thay thế hay sửa đổi văn bản ra sau / replaces or amends a later one'
    WHEN 'issuer' THEN 'tổ chức chưa có hoặc đã hết / the body was not yet there, or no more'
    ELSE 'ký khi chưa hoặc không còn giữ chức / signed before or after the time in office' END AS conflict,
  x.what AS fact,
  CASE WHEN x.of IS NULL THEN null ELSE {id: x.of, name: x.name} END AS side, value AS value, found AS evidence
ORDER BY about.name, about.id, conflict, fact, value, side.name, side.id
SKIP $skip LIMIT $limit

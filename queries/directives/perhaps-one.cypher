// title: {vi: Văn bản có thể là một, en: Directives that may be one}
// about:
//   vi: >-
//     Văn bản mà tài liệu chỉ cho biết trích yếu, không số, và văn bản cùng loại có trích yếu ấy, hoặc trích yếu viết tiếp: cùng nơi ban hành, hoặc không
//     rõ nơi ban hành, và ngày không mâu thuẫn. Không tài liệu nào cho biết đó là một hay hai. `partygraph why A B` cho biết lý do; chạy lệnh ở cột
//     “Nếu là một” để gộp, `partygraph decide different A B` để không hỏi nữa.
//   en: >-
//     A directive that documents tell by its title alone, without a number, and one of its type with this title or one that goes on: of the same issuer, or
//     of one that is not told, and with no days that exclude each other. No document says whether they are one or two. `partygraph why A B` gives the
//     reasons; the command in the column "If they are one" joins them,
//     `partygraph decide different A B` takes them from this list.
// group: directives
// parameters:
//   - name: directive
//     type: directive
//     vi: Văn bản
//     en: Directive
//     help: {vi: "Tên, số hoặc ký hiệu của một trong hai.", en: "The name, number or symbol of one of the two."}
// columns:
//   - {name: directive, type: directive, vi: Văn bản, en: Directive}
//   - {name: title, type: text, vi: Trích yếu, en: Subject}
//   - {name: issuers, type: node, vi: Nơi ban hành, en: Issuers}
//   - {name: other, type: directive, vi: Có thể là, en: May be}
//   - {name: other_title, type: text, vi: Trích yếu của văn bản kia, en: Subject of the other}
//   - {name: other_issuers, type: node, vi: Nơi ban hành kia, en: Issuers of the other}
//   - {name: decide, type: text, vi: Nếu là một, en: If they are one}
//   - {name: evidence, type: evidence, vi: Nguồn, en: Source}
MATCH (d:Directive) WHERE d.title IS NOT NULL AND d.type IS NOT NULL
WITH d, replace(replace(replace(toLower(d.title), '“', ''), '”', ''), '"', '') AS said
WITH d, CASE WHEN said STARTS WITH 'về việc ' THEN substring(said, 8) WHEN said STARTS WITH 'về ' THEN substring(said, 3) ELSE said END AS matter
WHERE size(split(matter, ' ')) > 2
WITH d.type AS type, split(matter, ' ')[..3] AS opening, d, matter ORDER BY matter, d.id
WITH type, opening, collect({id: d.id, matter: matter, bare: d.number IS NULL}) AS row WHERE size(row) > 1 AND any(x IN row WHERE x.bare)
// of titles in order those that go on with one stand right behind it: so many of them are looked at, and no pair of all
UNWIND range(0, size(row) - 2) AS k
UNWIND row[k + 1..k + 6] AS next
WITH row[k] AS one, next WHERE (one.bare OR next.bare) AND (next.matter = one.matter OR next.matter STARTS WITH one.matter + ' ')
WITH CASE WHEN one.bare THEN one.id ELSE next.id END AS here, CASE WHEN one.bare THEN next.id ELSE one.id END AS there
WHERE $directive IS NULL OR here IN $directive OR there IN $directive
MATCH (a:Directive {id: here}) MATCH (b:Directive {id: there})
WHERE coalesce(a.date_earliest, '') <= coalesce(b.date_latest, '9999') AND coalesce(b.date_earliest, '') <= coalesce(a.date_latest, '9999')
// what the last decision about the two says, if there is one
OPTIONAL MATCH (store:Store {id: 'store'})
WITH a, b, CASE WHEN a.id < b.id THEN a.id + ' ' + b.id ELSE b.id + ' ' + a.id END AS pair, split(coalesce(store.decisions, ''), '\n') AS lines
WITH a, b, [line IN lines WHERE line CONTAINS '| ' + pair + ' |'] AS decided
WHERE size(decided) = 0 OR NOT decided[size(decided) - 1] CONTAINS '| different |'
OPTIONAL MATCH (a)<-[:ISSUED]-(o)
WITH a, b, o ORDER BY o.name, o.id
WITH a, b, collect(o {.id, .name}) AS mine
OPTIONAL MATCH (b)<-[:ISSUED]-(o)
WITH a, b, mine, o ORDER BY o.name, o.id
WITH a, b, mine, collect(o {.id, .name}) AS theirs
// the bureau of a committee speaks for it
OPTIONAL MATCH (a)<-[:ISSUED]-(x)-[:PART_OF]-(y)-[:ISSUED]->(b)
WITH a, b, mine, theirs, count(x) AS kin
WHERE size(mine) = 0 OR size(theirs) = 0 OR kin > 0 OR any(o IN mine WHERE o.id IN [x IN theirs | x.id])
WITH a, b, mine, theirs ORDER BY a.folded, a.id, b.folded, b.id SKIP $skip LIMIT $limit
OPTIONAL MATCH (a)<-[:SUBJECT|OBJECT]-(c:Claim)-[:STATED_IN]->(s:Document)
WITH a, b, mine, theirs, c, s ORDER BY c.property IS NULL, c.property = 'title' DESC, s.published, c.id
WITH a, b, mine, theirs, collect(c {.id, .quote, .quotes, document: s.id, title: s.name, published: s.published})[..2] AS found
OPTIONAL MATCH (b)<-[:SUBJECT|OBJECT]-(c:Claim)-[:STATED_IN]->(s:Document)
WITH a, b, mine, theirs, found, c, s ORDER BY c.property IS NULL, c.property = 'title' DESC, s.published, c.id
WITH a, b, mine, theirs, found, collect(c {.id, .quote, .quotes, document: s.id, title: s.name, published: s.published})[..2] AS also
RETURN a {.id, .name} AS directive, a.title AS title, mine AS issuers, b {.id, .name} AS other, b.title AS other_title,
  theirs AS other_issuers, 'partygraph decide same ' + a.id + ' ' + b.id AS decide, found + also AS evidence
ORDER BY a.folded, directive.id, b.folded, other.id

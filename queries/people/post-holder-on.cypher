// title: {vi: Ai giữ chức vụ này vào ngày ấy, en: Who held a post on a day}
// about:
//   vi: >-
//     Ba câu trả lời. “Có ghi”: tài liệu cho thấy người ấy đương chức vào ngày ấy, hoặc suốt thời gian có ngày ấy. “Suy ra”: có tài liệu
//     trước và có tài liệu sau ngày ấy, hoặc cho biết ngày thôi giữ (kèm cả hai câu), không tài liệu nào nói là đã thôi giữ ở giữa. “Không
//     rõ”: chỉ biết trước, chỉ biết sau, chỉ biết tháng, năm hoặc khóa có ngày ấy. Người giữ chức ở khóa khác, và tổ chức đã kết thúc, thì
//     không còn là câu trả lời.
//   en: >-
//     Three answers. Attested: a document has the person in office on that day, or from a day before to one after it. Inferred: one
//     before and one after that day do, or the day of leaving is told (both sentences are given), and none says that the person left in
//     between. Unknown: only something before, only after, or only a month, a year or a term around that day is known. Who held it in another term, or after
//     its body had ended, is no answer.
// group: people
// parameters:
//   - name: post
//     type: post
//     edges: [HOLDS, APPOINTED, DISMISSED]
//     required: yes
//     vi: Chức vụ
//     en: Post
//     help: {vi: "Tên chức vụ, đủ hoặc một phần. Gõ không dấu cũng được.", en: "The name of a post, whole or in part. Tone marks may be left out."}
//   - name: day
//     type: date
//     vi: Ngày
//     en: Day
//     help:
//       vi: "Ngày, tháng hoặc năm: 7/8/2023, 2023-08, 2023. Bỏ trống: mọi người được ghi là đã giữ."
//       en: "A day, a month or a year: 7/8/2023, 2023-08, 2023. Left empty: everyone who is attested."
// columns:
//   - {name: post, type: post, vi: Chức vụ, en: Post}
//   - {name: answer, type: both, vi: Trả lời, en: Answer}
//   - {name: person, type: person, vi: Người giữ, en: Holder}
//   - {name: before, type: date, vi: Đương chức lần cuối trước đó, en: Last attested before}
//   - {name: after, type: date, vi: Đương chức lần đầu sau đó, en: First attested after}
//   - {name: since, type: date, vi: Bắt đầu sớm nhất, en: Started from}
//   - {name: until, type: date, vi: Kết thúc muộn nhất, en: Ended by}
//   - {name: acting, type: flag, vi: "Quyền, phụ trách", en: Acting}
//   - {name: disputed, type: flag, vi: Có mâu thuẫn, en: Disputed}
//   - {name: evidence, type: evidence, vi: Nguồn, en: Source}
// example: {post: Bí thư Thành ủy Hà Nội, day: 5/5/2021}
UNWIND $post AS id
MATCH (p:Post {id: id})
OPTIONAL MATCH (p)<-[t:HOLDS|APPOINTED|DISMISSED]-(h:Person)
OPTIONAL MATCH (c:Claim {edge: coalesce(t.id, '')})-[:STATED_IN]->(s:Document)
// a claim has the person in office on its day, or by its day out of it; the day of a dismissal, or of another office that
// somebody left this one for, is the last in office; one that is told of a time left open says nothing of the document's day; a day of
// the news counts beside that of the document
WITH p, h, t, c, s, coalesce(c.former, false) AND c.date IS NULL AND c.start_date IS NULL AND c.end_date IS NOT NULL AS ends
WITH p, h, t, c, s, ends, CASE WHEN coalesce(c.open, false) THEN c.date WHEN ends THEN c.end_date
    WHEN c.date IS NULL AND c.start_date > s.published + '~' THEN c.start_date ELSE coalesce(c.date, s.published) END AS day,
  c.predicate = 'DISMISSED' OR (coalesce(c.former, false) AND c.date IS NULL) AS gone
UNWIND CASE WHEN c.day IS NULL OR $day IS NULL THEN [day] ELSE [day, c.day] END AS day_
WITH p, h, t, c, ends, day_ AS day, gone, c {.id, .quote, .quotes, document: s.id, title: s.name, published: s.published} AS proof
ORDER BY day, c.id
WITH p, h, max(t.start_earliest) AS begun, max(t.end_latest) AS over, max(CASE WHEN t.acting THEN 1 ELSE 0 END) = 1 AS acting,
  max(CASE WHEN t.disputed THEN 1 ELSE 0 END) = 1 AS disputed,
  collect(CASE WHEN day IS NULL THEN null ELSE {day: day, gone: gone, proof: proof, at: c.start, acting: CASE WHEN c.predicate = 'HOLDS' THEN coalesce(c.acting, false) END,
    last: ends OR (c.predicate = 'DISMISSED' AND c.date IS NOT NULL), term: c.term_from IS NOT NULL,
    from: c.start_date, to: CASE WHEN coalesce(c.former, false) OR c.end_date <= proof.published THEN c.end_date
      WHEN c.date IS NULL THEN proof.published END, past: CASE WHEN c.former THEN proof.published END} END) AS told
// '~' stands after every digit and hyphen: day + '~' is after all that the day can mean. A period is sure between all that its ends
// can mean, and lasts no longer than its document can know; a month or a year with the day in it leaves open when in it
WITH p, h, begun, over, acting, disputed,
  [x IN told WHERE (NOT x.gone AND x.day STARTS WITH coalesce($day, ''))
    OR (x.from + '~' <= $day + '~' AND x.to >= $day)] AS on,
  [x IN told WHERE (x.last OR NOT x.gone) AND $day STARTS WITH x.day OR x.from <= $day + '~' AND x.to + '~' >= $day] AS vague,
  [x IN told WHERE NOT x.gone AND x.day + '~' < coalesce($day, '')] AS earlier,
  [x IN told WHERE (x.last OR NOT x.gone) AND x.day > coalesce($day, '') + '~' OR x.last AND x.gone AND x.day STARTS WITH $day] AS later,
  [x IN told WHERE x.term] AS terms, [x IN told WHERE x.gone | x.day] + [x IN told WHERE NOT x.gone AND x.past IS NOT NULL | x.past] AS left
WITH p, h, begun, over, acting, disputed, on, vague, earlier[size(earlier) - 1..] AS last, later[..1] AS next, terms, left
WITH p, h, begun, over, acting, disputed, on, vague, last, next, terms, left, size(last) > 0 AND size(next) > 0
  AND NOT any(x IN left WHERE any(y IN last WHERE x > y.day) AND any(z IN next WHERE x < z.day)) AS around,
  (coalesce(begun, '') > coalesce($day, '') + '~' AND NOT any(y IN last + next WHERE y.day + '~' < begun))
    OR coalesce(over, '9999') < coalesce($day, '')
    OR coalesce(p.ended_latest, '9999') < coalesce($day, '') AS outside
WITH p, h, begun, over, acting, disputed, on, vague, last, next, terms,
  CASE WHEN h IS NULL THEN 4 WHEN size(on) > 0 AND coalesce(over, '9999') >= coalesce($day, '') THEN 1 WHEN around AND NOT outside THEN 2 WHEN outside THEN 4
    WHEN size(vague) > 0 THEN 3
    WHEN size(last) + size(next) = 0 AND (size(terms) = 0 OR $day IS NULL) THEN 4
    WHEN any(x IN left WHERE x + '~' < coalesce($day, '')) THEN 4 ELSE 3 END AS rank
WITH p, collect({h: h, acting: acting, disputed: disputed, on: on, vague: vague, last: last, next: next, terms: terms,
  begun: begun, over: over, rank: rank}) AS found
// who came back to a single seat was not in it between, where another one was
UNWIND found AS x
WITH p, found, x, CASE WHEN x.rank = 2 AND p.seats = 'one' AND NOT x.disputed AND any(o IN found WHERE NOT o.acting AND o.h <> x.h
    AND (head([d IN o.last | d.day]) > head([d IN x.last | d.day]) OR head([d IN o.next | d.day]) < head([d IN x.next | d.day])
    OR any(d IN o.vague WHERE d.day > head([e IN x.last | e.day]) AND d.day + '~' < head([e IN x.next | e.day]))))
  THEN 3 ELSE x.rank END AS rank
// of a single seat nobody else is asked about when its holder is known; a post without candidates has an answer too
WITH p, min(rank) AS best, collect({h: x.h, disputed: x.disputed, on: x.on, vague: x.vague, last: x.last,
  next: x.next, terms: x.terms, begun: x.begun, over: x.over, rank: rank}) AS found
WITH p, best, CASE WHEN best = 4 THEN found[..1] ELSE
  [x IN found WHERE x.rank = best OR (x.rank < 4 AND coalesce(p.seats, '') <> 'one')] END AS found
UNWIND found AS x
// an appointment says two things in one place, which is shown once
WITH p, x, CASE WHEN best = 4 THEN null ELSE x.h END AS h, CASE WHEN x.rank = 1 THEN x.on[..9] WHEN x.rank = 2 THEN x.last + x.next
  WHEN size(x.last) + size(x.vague) + size(x.next) = 0 THEN x.terms[..9] ELSE x.last + x.vague[..4] + x.next END AS said
RETURN p {.id, .name} AS post,
  CASE x.rank WHEN 1 THEN 'có ghi / attested' WHEN 2 THEN 'suy ra / inferred' ELSE 'không rõ / unknown' END AS answer,
  h {.id, .name} AS person, CASE WHEN h IS NULL THEN null ELSE head([y IN x.last | y.day]) END AS before,
  CASE WHEN h IS NULL THEN null ELSE head([y IN x.next | y.day]) END AS after,
  CASE WHEN h IS NULL THEN null ELSE x.begun END AS since, CASE WHEN h IS NULL THEN null ELSE x.over END AS until,
  h IS NOT NULL AND size(said) > 0 AND any(y IN said WHERE coalesce(y.acting, false))
    AND (x.rank > 1 OR all(y IN x.on WHERE coalesce(y.acting, true))) AS acting,
  h IS NOT NULL AND x.disputed AS disputed,
  CASE WHEN h IS NULL THEN [] ELSE [k IN range(0, size(said) - 1) WHERE NOT any(i IN range(0, k - 1)
    WHERE said[i].proof.document = said[k].proof.document AND said[i].at = said[k].at AND said[i].proof.quote = said[k].proof.quote) | said[k].proof][..CASE WHEN x.rank = 1 OR size(x.last) + size(x.vague) + size(x.next) = 0 THEN 3 ELSE 6 END] END AS evidence
// posts that somebody is known to have held come first: a part of a name may find many
ORDER BY person IS NULL, post.name, post.id, x.rank, person.name, person.id
SKIP $skip LIMIT $limit

// title: {vi: "Sự kiện, người chủ trì và phát biểu", en: "Events, who chaired and who spoke"}
// about:
//   vi: Hội nghị, đại hội, kỳ họp, lễ … theo ngày, mới nhất trước, kèm nơi tổ chức, người chủ trì và người phát biểu.
//   en: Conferences, congresses, sessions, ceremonies … newest first, with organisers, chairs and speakers.
// group: events
// parameters:
//   - name: event
//     type: event
//     vi: Sự kiện
//     en: Event
//     help: {vi: "Chữ trong tên sự kiện.", en: "Words in the name of the event."}
//   - name: participant
//     type: node
//     edges: [ORGANISED, CHAIRED, SPOKE_AT, ATTENDED]
//     vi: Người hoặc tổ chức tham gia
//     en: Participant
//     help: {vi: "Người, chức vụ hoặc tổ chức đã tổ chức, chủ trì, phát biểu, dự.", en: "Who organised, chaired, spoke or attended."}
//   - name: since
//     type: date
//     bound: first
//     vi: Từ ngày
//     en: From
//     help: {vi: "Năm, tháng hoặc ngày.", en: "A year, month or day."}
//   - name: until
//     type: date
//     bound: last
//     vi: Đến ngày
//     en: To
//     help: {vi: "Năm, tháng hoặc ngày; tính cả ngày đó.", en: "A year, month or day; that day included."}
// columns:
//   - {name: event, type: event, vi: Sự kiện, en: Event}
//   - {name: date, type: date, vi: Ngày, en: Date}
//   - {name: organisers, type: node, vi: Tổ chức, en: Organised by}
//   - {name: chairs, type: node, vi: Chủ trì, en: Chaired by}
//   - {name: speakers, type: node, vi: Phát biểu, en: Spoke}
//   - {name: evidence, type: evidence, vi: Nguồn, en: Source}
// example: {event: hoi nghi}
MATCH (e:Event)
WHERE ($event IS NULL OR e.id IN $event)
  AND ($participant IS NULL OR EXISTS { MATCH (e)<-[:ORGANISED|CHAIRED|SPOKE_AT|ATTENDED]-(w) WHERE w.id IN $participant })
  AND ($since IS NULL OR coalesce(e.date_latest, '') >= $since)
  AND ($until IS NULL OR coalesce(e.date_earliest, '9999') <= $until)
WITH e ORDER BY coalesce(e.date, '') DESC, e.name, e.id SKIP $skip LIMIT $limit
OPTIONAL MATCH (e)<-[:ORGANISED]-(o)
WITH e, o ORDER BY o.name, o.id
WITH e, collect(o {.id, .name}) AS organised
OPTIONAL MATCH (e)<-[:CHAIRED]-(h)
WITH e, organised, h ORDER BY h.name, h.id
WITH e, organised, collect(h {.id, .name}) AS chaired
OPTIONAL MATCH (e)<-[:SPOKE_AT]-(p)
WITH e, organised, chaired, p ORDER BY p.name, p.id
WITH e, organised, chaired, collect(p {.id, .name}) AS spoke
OPTIONAL MATCH (e)<-[:OBJECT]-(c:Claim)-[:STATED_IN]->(s:Document)
WHERE c.predicate IN ['ORGANISED', 'CHAIRED', 'SPOKE_AT']
WITH e, organised, chaired, spoke, c, s ORDER BY s.published, c.id
WITH e, organised, chaired, spoke,
  collect(c {.id, .quote, .quotes, document: s.id, title: s.name, published: s.published})[..6] AS found
RETURN e {.id, .name} AS event, e.date AS date, organised AS organisers, chaired AS chairs, spoke AS speakers,
  found AS evidence
ORDER BY coalesce(date, '') DESC, event.name, event.id

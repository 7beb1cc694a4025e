// title: {vi: Thành phần của một sự kiện, en: Who took part in an event}
// about:
//   vi: Mỗi dòng là một người, chức vụ hoặc tổ chức đã tổ chức, chủ trì, phát biểu tại hoặc dự một sự kiện.
//   en: Each row is a person, a post or a body that organised, chaired, spoke at or attended an event.
// group: events
// parameters:
//   - name: event
//     type: event
//     edges: [ORGANISED, CHAIRED, SPOKE_AT, ATTENDED]
//     required: yes
//     vi: Sự kiện
//     en: Event
//     help: {vi: "Chữ trong tên sự kiện. Gõ không dấu cũng được.", en: "Words in the name of the event. Tone marks may be left out."}
// columns:
//   - {name: event, type: event, vi: Sự kiện, en: Event}
//   - {name: date, type: date, vi: Ngày, en: Date}
//   - {name: participant, type: node, vi: Thành phần, en: Participant}
//   - {name: role, type: predicate, vi: Vai trò, en: Role}
//   - {name: evidence, type: evidence, vi: Nguồn, en: Source}
// example: {event: Hội nghị}
UNWIND $event AS id
MATCH (e:Event {id: id})<-[r:ORGANISED|CHAIRED|SPOKE_AT|ATTENDED]-(w)
WITH w, r, e ORDER BY e.name, e.id, w.name, w.id, type(r), r.id SKIP $skip LIMIT $limit
OPTIONAL MATCH (c:Claim {edge: r.id})-[:STATED_IN]->(s:Document)
WITH w, r, e, c, s ORDER BY s.published, c.id
WITH w, r, e, collect(c {.id, .quote, .quotes, document: s.id, title: s.name, published: s.published})[..3] AS found
RETURN e {.id, .name} AS event, e.date AS date, w {.id, .name} AS participant, type(r) AS role, found AS evidence
ORDER BY event.name, event.id, participant.name, participant.id, role

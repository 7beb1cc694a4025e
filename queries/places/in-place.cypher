// title: {vi: "Tổ chức và sự kiện ở một địa phương", en: "Bodies and events of a place"}
// about:
//   vi: >-
//     Tổ chức của một tỉnh, huyện, xã và sự kiện diễn ra ở đó, cả ở những đơn vị bên trong; nơi được nhắc đến nhiều đứng trước. Đơn vị cũ và
//     mới sau ngày 1/7/2025 là hai nơi nếu khác tên: trang của mỗi nơi cho biết nó được nhập vào đâu.
//   en: >-
//     The bodies of a province, district or commune and the events held there, those of the areas inside it as well; what is spoken of most
//     comes first. A territory from before 1 July 2025 and the one after are two where their names differ: the page of each tells what it became.
// group: places
// parameters:
//   - name: place
//     type: place
//     required: yes
//     vi: Địa danh
//     en: Place
//     help: {vi: "Tên tỉnh, huyện, xã, đủ hoặc một phần. Gõ không dấu cũng được.", en: "A name, whole or in part. Tone marks may be left out."}
// columns:
//   - {name: thing, type: node, vi: Tổ chức hoặc sự kiện, en: Body or event}
//   - {name: area, type: place, vi: Ở, en: In}
//   - {name: date, type: date, vi: Ngày, en: Date}
//   - {name: sources, type: number, vi: Số tài liệu, en: Documents}
//   - {name: evidence, type: evidence, vi: Nguồn, en: Source}
// example: {place: Hà Nội}
UNWIND $place AS id
MATCH (p:Place {id: id})<-[:LOCATED_IN*0..3]-(a:Place)<-[r:LOCATED_IN]-(x)
WHERE NOT x:Place
WITH DISTINCT x, a, r ORDER BY coalesce(x.sources, 0) DESC, x.name, x.id, a.name, a.id SKIP $skip LIMIT $limit
OPTIONAL MATCH (c:Claim {edge: r.id})-[:STATED_IN]->(s:Document)
WITH x, a, c, s ORDER BY s.published, c.id
WITH x, a, collect(c {.id, .quote, .quotes, document: s.id, title: s.name, published: s.published})[..3] AS found
RETURN x {.id, .name} AS thing, a {.id, .name} AS area, x.date AS date, x.sources AS sources, found AS evidence
ORDER BY coalesce(sources, 0) DESC, thing.name, thing.id, area.name, area.id

// title: {vi: Tài liệu nói về một địa phương, en: Documents about a place}
// about:
//   vi: >-
//     Tài liệu nhắc đến một tỉnh, huyện, xã hoặc đơn vị bên trong, hoặc tổ chức của những nơi đó; mới nhất trước.
//   en: >-
//     The documents that name a province, district or commune, an area inside it, or a body of these; newest first.
// group: places
// parameters:
//   - name: place
//     type: place
//     required: yes
//     vi: Địa danh
//     en: Place
//     help: {vi: "Tên tỉnh, huyện, xã, đủ hoặc một phần. Gõ không dấu cũng được.", en: "A name, whole or in part. Tone marks may be left out."}
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
//   - {name: document, type: document, vi: Tài liệu, en: Document}
//   - {name: published, type: date, vi: Ngày, en: Date}
//   - {name: areas, type: place, vi: Nơi được nhắc đến, en: Places named}
// example: {place: Hà Nội}
UNWIND $place AS id
MATCH (p:Place {id: id})<-[:LOCATED_IN*0..3]-(a:Place)<-[:MENTIONS]-(d:Document)
WHERE NOT coalesce(d.reader, '') STARTS WITH 'table'
// a year or a month may still mean its last day: '~' stands after every digit and hyphen
  AND ($since IS NULL OR coalesce(d.published, '') + '~' >= $since)
  AND ($until IS NULL OR coalesce(d.published, '9999') <= $until)
WITH DISTINCT d, a ORDER BY a.name, a.id
WITH d, collect(a {.id, .name}) AS named
RETURN d {.id, .name} AS document, d.published AS published, named AS areas
ORDER BY coalesce(published, '') DESC, document.name, document.id SKIP $skip LIMIT $limit

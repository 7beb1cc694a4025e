// title: {vi: Số liệu của một tổ chức, en: The figures of a body}
// about:
//   vi: >-
//     Các con số đọc được về một tổ chức: giá trị, đơn vị đo, đếm hay đo gì, ngày hoặc kỳ, kèm câu nói điều đó. Giá trị ghi dạng thập phân
//     (17118; 42.9).
//   en: >-
//     The figures that were read about a body: value, unit, what it counts, day or period, with the sentence. Values are
//     decimals (17118; 42.9).
// group: organisations
// parameters:
//   - name: organisation
//     type: organisation
//     edges: [FIGURE_OF]
//     vi: Tổ chức
//     en: Body
//     help: {vi: "Tên tổ chức, có hay không có dấu.", en: "A name, with or without tone marks."}
//   - name: counts
//     type: text
//     vi: Đếm hay đo gì
//     en: What it counts
//     help: {vi: "Ví dụ: đảng viên.", en: "For example: đảng viên."}
// columns:
//   - {name: organisation, type: organisation, vi: Tổ chức, en: Body}
//   - {name: counts, type: text, vi: Đếm hay đo gì, en: What it counts}
//   - {name: value, type: text, vi: Giá trị, en: Value}
//   - {name: unit, type: text, vi: Đơn vị đo, en: Unit}
//   - {name: total, type: text, vi: Trên tổng số, en: Out of}
//   - {name: change, type: text, vi: Chiều thay đổi, en: Change}
//   - {name: period, type: value, vi: Ngày hoặc kỳ, en: Day or period}
//   - {name: figure, type: observation, vi: Số liệu, en: Figure}
//   - {name: evidence, type: evidence, vi: Nguyên văn, en: Quotation}
// example: {counts: đoàn viên}
MATCH (f:Observation)-[r:FIGURE_OF]->(o:Organisation)
WHERE ($organisation IS NULL OR o.id IN $organisation) AND ($counts IS NULL OR f.search CONTAINS $counts)
WITH o, f, r ORDER BY o.name, o.id, f.counts, f.period, f.value, f.id SKIP $skip LIMIT $limit
MATCH (c:Claim {edge: r.id})-[:STATED_IN]->(s:Document)
WITH o, f, c, s ORDER BY s.published, c.id
WITH o, f, collect(c {.id, .quote, .quotes, document: s.id, title: s.name, published: s.published})[..3] AS found
RETURN o {.id, .name} AS organisation, f.counts AS counts, f.value AS value, f.unit AS unit, f.total AS total,
  f.change AS change, f.period AS period, f {.id, .name} AS figure, found AS evidence
ORDER BY organisation.name, organisation.id, counts, period, value, figure.id

// title: {vi: Tổ chức được nhắc đến nhiều nhất, en: Most mentioned organisations}
// about:
//   vi: Tổ chức theo số tài liệu nhắc đến, và số khẳng định về tổ chức ấy.
//   en: Organisations by the number of documents that mention them, and the number of claims about them.
// group: organisations
// parameters:
//   - name: territory
//     type: text
//     vi: Địa bàn
//     en: Territory
//     help: {vi: "Chữ có trong tên, ví dụ Hà Nội.", en: "Words in the name, for example Hà Nội."}
// columns:
//   - {name: organisation, type: organisation, vi: Tổ chức, en: Organisation}
//   - {name: documents, type: number, vi: Số tài liệu, en: Documents}
//   - {name: claims, type: number, vi: Số khẳng định, en: Claims}
// example: {territory: Ha Noi}
MATCH (o:Organisation)
WHERE $territory IS NULL OR o.search CONTAINS $territory
RETURN o {.id, .name} AS organisation, coalesce(o.sources, 0) AS documents, coalesce(o.claims, 0) AS claims
ORDER BY documents DESC, claims DESC, organisation.id
SKIP $skip LIMIT $limit

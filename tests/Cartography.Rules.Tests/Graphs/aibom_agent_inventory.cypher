// fails
CREATE (s:AIBOMSource {id: 's', image_uri: 'img'})-[:SCANNED_IMAGE]->(:Image {_ont_digest: 'sha256:1'})
CREATE (s)-[:HAS_COMPONENT]->(a:AIAgent {id: 'a', name: 'agent'})-[:USES_MODEL]->(:AIModel {name: 'm'}), (a)-[:USES_TOOL]->(:AITool {name: 't'})

// passes
CREATE (s:AIBOMSource {id: 's', image_uri: 'img'})-[:HAS_COMPONENT]->(:AIAgent {id: 'a', name: 'agent'})

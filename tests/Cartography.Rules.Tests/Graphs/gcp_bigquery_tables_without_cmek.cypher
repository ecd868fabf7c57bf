// fails
CREATE (p:GCPProject {id: 'p'})-[:RESOURCE]->(:GCPBigQueryTable {table_id: 't', dataset_id: 'd'}), (p)-[:RESOURCE]->(:GCPBigQueryDataset {id: 'd', dataset_id: 'd'})

// passes
CREATE (p:GCPProject {id: 'p'})-[:RESOURCE]->(:GCPBigQueryTable {table_id: 't', dataset_id: 'd', kms_key_name: 'k'}), (p)-[:RESOURCE]->(:GCPBigQueryDataset {id: 'd', dataset_id: 'd'})

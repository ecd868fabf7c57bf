// fails
CREATE (:AzureSubscription {id: 's'})-[:RESOURCE]->(:AzureSQLServer {id: 'sql', minimal_tls_version: '1.1'})

// passes
CREATE (:AzureSubscription {id: 's'})-[:RESOURCE]->(:AzureSQLServer {id: 'sql', minimal_tls_version: '1.2'})

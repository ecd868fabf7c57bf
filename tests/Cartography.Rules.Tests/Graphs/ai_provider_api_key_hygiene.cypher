// fails
CREATE (:OpenAIOrganization {id: 'o'})-[:RESOURCE]->(:OpenAIProject {id: 'p', status: 'active'})-[:RESOURCE]->(k:APIKey:OpenAIApiKey {id: 'k', name: 'k', last_used_at: 1600000000})
CREATE (:AnthropicOrganization {id: 'ao'})-[:RESOURCE]->(l:AnthropicApiKey {id: 'l', name: 'l', status: 'active'})
CREATE (:OpenAIUser)-[:OWNS]->(k), (:AnthropicUser)-[:OWNS]->(l)

// passes
CREATE (:OpenAIOrganization {id: 'o'})-[:RESOURCE]->(:OpenAIProject {id: 'p', status: 'active'})-[:RESOURCE]->(k:APIKey:OpenAIApiKey {id: 'k', name: 'k', last_used_at: 1795000000})
CREATE (:AnthropicOrganization {id: 'ao'})-[:RESOURCE]->(l:AnthropicApiKey {id: 'l', name: 'l', status: 'active'})
CREATE (:OpenAIUser)-[:OWNS]->(k), (:AnthropicUser)-[:OWNS]->(l)
CREATE (:AnthropicWorkspace {id: 'w'})-[:CONTAINS]->(l)

// fails
CREATE (:Image)-[:PACKAGED_FROM {match_method: 'dockerfile'}]->(:CodeRepository {id: 'r', name: 'web'})

// passes
CREATE (:Image)-[:PACKAGED_FROM {match_method: 'provenance'}]->(:CodeRepository {id: 'r', name: 'web'})

// fails
CREATE (:Container {id: 'c', name: 'web', image: 'example.com/web:1'})<-[:HAS_CONTAINER]-({name: 'cluster'})

// passes
CREATE (:Container {id: 'c', name: 'web'})-[:RESOLVED_IMAGE]->(:Image)
CREATE (:Container {id: 'd', name: 'proxy', namespace: 'kube-system'})

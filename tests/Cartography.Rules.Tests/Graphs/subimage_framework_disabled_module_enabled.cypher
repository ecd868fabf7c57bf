// fails
CREATE (:SubImageFramework {id: 'f', name: 'CIS', scope: 'aws', enabled: false}), (:SubImageModule {id: 'aws', name: 'AWS', is_configured: true})

// passes
CREATE (:SubImageFramework {id: 'f', name: 'CIS', scope: 'aws', enabled: true}), (:SubImageModule {id: 'aws', name: 'AWS', is_configured: true})

// fails
CREATE (:SubImageModule {id: 'Okta', name: 'Okta', is_configured: false}), (:ThirdPartyApp {_ont_name: 'okta', _ont_source: 'google'})

// passes
CREATE (:SubImageModule {id: 'Okta', name: 'Okta', is_configured: true}), (:ThirdPartyApp {_ont_name: 'okta', _ont_source: 'google'})

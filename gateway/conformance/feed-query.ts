/** Everything that the directory reads of a feed. */
export const feedQuery = `query ConformanceFeed($after: String, $first: Int!) {
  clusterFeed(after: $after, first: $first) {
    cursor hasMore
    cluster { slug country sectors languages names { language text } descriptions { language text } coordinator website foundedYear profileField license sourceKind }
    changes {
      id changedAt deleted
      company {
        name legalForm descriptions { language text } country place postalCode street latitude longitude email phone website contactPerson
        taxIds { scheme value } activities capabilities keywords certificates { standard scope validUntil } size foundedYear exportsTo
        memberSince sourceUrl retrievedAt
      }
      offer { companyId kind direction titles { language text } descriptions { language text } capabilities wantedCountries publishedAt validUntil closed sourceUrl }
    }
  }
}`;

using TomskRelations.Testing;

[assembly: AssemblyFixture(typeof(PortalFactory))]

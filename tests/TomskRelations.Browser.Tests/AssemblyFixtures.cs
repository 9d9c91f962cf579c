using TomskRelations.Browser.Tests;

[assembly: AssemblyFixture(typeof(BrowserFixture))]

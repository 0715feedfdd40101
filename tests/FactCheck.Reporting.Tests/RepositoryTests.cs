using FactCheck.Testing;

namespace FactCheck.Reporting.Tests;

public class RepositoryTests
{
    [Test]
    public void Root_holds_the_solution() => Assert.That(File.Exists(Repository.PathOf("FactCheck.sln")), Is.True);
}

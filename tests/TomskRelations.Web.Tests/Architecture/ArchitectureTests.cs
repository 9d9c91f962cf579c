using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Mvc;
using NetArchTest.Rules;
using TomskRelations.Core.Data;

namespace TomskRelations.Web.Tests.Architecture;

/// <summary>The rules of the house that a machine can hold.</summary>
public sealed partial class ArchitectureTests
{
    [Fact]
    public void Controllers_NeverTouchTheDatabase() => AssertHolds(Types.InAssembly(typeof(Program).Assembly)
        .That().Inherit(typeof(Controller)).ShouldNot().HaveDependencyOnAny(typeof(TomskDbContext).FullName, "Microsoft.EntityFrameworkCore"));

    [Fact]
    public void Core_KnowsNothingOfMvc() => AssertHolds(Types.InAssembly(typeof(TomskDbContext).Assembly)
        .ShouldNot().HaveDependencyOnAny("Microsoft.AspNetCore.Mvc", "Microsoft.AspNetCore.Http", "Microsoft.AspNetCore.Authentication", "Microsoft.AspNetCore.Builder", "TomskRelations.Web"));

    [Fact]
    public void Features_UseNoOtherFeaturesTypes()
    {
        var features = typeof(Program).Assembly.GetTypes()
            .Select(type => type.Namespace ?? "")
            .Where(name => name.StartsWith("TomskRelations.Web.Features.", StringComparison.Ordinal))
            .Distinct()
            .Where(name => name.Split('.')[3] != "Shared")
            .ToList();
        Assert.True(features.Count > 8);

        foreach (var feature in features)
            AssertHolds(Types.InAssembly(typeof(Program).Assembly)
                .That().ResideInNamespace(feature)
                .ShouldNot().HaveDependencyOnAny([.. features.Where(other => other != feature)]));
    }

    [Fact]
    public void Names_SayWhatAThingIs() => Assert.DoesNotContain(
        typeof(Program).Assembly.GetTypes().Concat(typeof(TomskDbContext).Assembly.GetTypes())
            .Where(type => type.Namespace?.StartsWith("TomskRelations", StringComparison.Ordinal) == true)
            .Select(type => type.Name.Split('`')[0]),
        name => EmptyName().IsMatch(name));

    private static void AssertHolds(ConditionList rule)
    {
        var result = rule.GetResult();
        Assert.True(result.IsSuccessful, string.Join(", ", (result.FailingTypes ?? []).Select(type => type.FullName)));
    }

    [GeneratedRegex("((?<!Tag)Helper|Helpers|Manager|Utils|Util|Common|Impl|Base)$")]
    private static partial Regex EmptyName();
}

using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ActionConstraints;
using Microsoft.AspNetCore.Mvc.ApplicationModels;
using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;
using Microsoft.AspNetCore.Routing.Constraints;
using Microsoft.Extensions.WebEncoders;
using TomskRelations.Web.Features.Admin.Delegations;
using TomskRelations.Web.Features.Admin.Milestones;
using TomskRelations.Web.Features.Admin.Organisations;
using TomskRelations.Web.Features.Admin.Partners;
using TomskRelations.Web.Features.Admin.Sources;
using TomskRelations.Web.Features.Admin.Statements;
using TomskRelations.Web.Features.Delegations;
using TomskRelations.Web.Features.History;
using TomskRelations.Web.Features.Shared;
using TomskRelations.Web.Features.Shared.Desk;
using TomskRelations.Web.Features.Shared.Maps;
using TomskRelations.Web.Localisation;

namespace TomskRelations.Web.Setup;

internal static class Mvc
{
    /// <summary>A delegation of hundreds has thousands of fields, and may be wrong in each.</summary>
    private const int MostFields = 10_000;

    public static void AddPages(this IServiceCollection services)
    {
        services.Configure<FormOptions>(options => options.ValueCountLimit = MostFields);
        services.AddControllersWithViews(options =>
            {
                options.Conventions.Add(new HeadForEveryGet());
                options.Filters.Add<AutoValidateAntiforgeryTokenAttribute>();
                options.MaxModelValidationErrors = MostFields;
                options.SuppressImplicitRequiredAttributeForNonNullableReferenceTypes = true;
                SayFaultsByKey(options.ModelBindingMessageProvider);
            })
            .AddRazorOptions(options =>
            {
                options.ViewLocationFormats.Clear();
                options.ViewLocationFormats.Add("/Features/{1}/{0}.cshtml");
                options.ViewLocationFormats.Add("/Features/Shared/{0}.cshtml");
                options.AreaViewLocationFormats.Clear();
                options.AreaViewLocationFormats.Add("/Features/{2}/{1}/{0}.cshtml");
                options.AreaViewLocationFormats.Add("/Features/Shared/{0}.cshtml");
            });
        services.Configure<RouteOptions>(options => options.ConstraintMap["lang"] = typeof(LanguageConstraint));
        services.Configure<WebEncoderOptions>(options => options.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
        services.AddSingleton(typeof(Texts<>));
        services.AddSingleton<AssetAddresses>();
        services.AddSingleton<DelegationSentences>();
        services.AddSingleton<PartnerMap>();
        services.AddScoped<EntryDesk>();
        services.AddScoped<EntryPages>();
        services.AddScoped<Conflicts>();
        services.AddScoped<Withdrawals>();
        services.AddScoped<RecordDesk>();
        services.AddScoped<DelegationForms>();
        services.AddScoped<OrganisationForms>();
        services.AddScoped<MilestoneForms>();
        services.AddScoped<StatementForms>();
        services.AddScoped<SourceForms>();
        services.AddScoped<PartnerForms>();
        AddFormWords(services);
    }

    /// <summary>The words of each kind's form, by themselves and among those of all kinds.</summary>
    private static void AddFormWords(IServiceCollection services)
    {
        foreach (var words in typeof(Mvc).Assembly.GetTypes().Where(type => type is { IsClass: true, IsAbstract: false } && type.IsAssignableTo(typeof(IFormWords))))
        {
            services.AddSingleton(words);
            services.AddSingleton(provider => (IFormWords)provider.GetRequiredService(words));
        }
        services.AddSingleton<SectionNames>();
        services.AddSingleton<HistoryWords>();
        services.AddSingleton<HistoryPages>();
        services.AddSingleton<FigureSayings>();
    }

    /// <summary>What a value that cannot be read is told by, in place of the framework's English sentences.</summary>
    private static void SayFaultsByKey(DefaultModelBindingMessageProvider messages)
    {
        messages.SetAttemptedValueIsInvalidAccessor((_, _) => StaffForm.Unreadable);
        messages.SetMissingBindRequiredValueAccessor(_ => StaffForm.Unreadable);
        messages.SetMissingKeyOrValueAccessor(() => StaffForm.Unreadable);
        messages.SetMissingRequestBodyRequiredValueAccessor(() => StaffForm.Unreadable);
        messages.SetNonPropertyAttemptedValueIsInvalidAccessor(_ => StaffForm.Unreadable);
        messages.SetNonPropertyUnknownValueIsInvalidAccessor(() => StaffForm.Unreadable);
        messages.SetNonPropertyValueMustBeANumberAccessor(() => StaffForm.Unreadable);
        messages.SetUnknownValueIsInvalidAccessor(_ => StaffForm.Unreadable);
        messages.SetValueIsInvalidAccessor(_ => StaffForm.Unreadable);
        messages.SetValueMustBeANumberAccessor(_ => StaffForm.Unreadable);
        messages.SetValueMustNotBeNullAccessor(_ => StaffForm.Unreadable);
    }

    private sealed class LanguageConstraint() : RegexRouteConstraint("^(en|ru)$");

    /// <summary>HEAD asks for a page's headers; it is answered wherever GET is.</summary>
    private sealed class HeadForEveryGet : IActionModelConvention
    {
        public void Apply(ActionModel action)
        {
            foreach (var selector in action.Selectors)
                foreach (var constraint in selector.ActionConstraints.OfType<HttpMethodActionConstraint>().Where(IsGetAlone).ToList())
                {
                    selector.ActionConstraints.Remove(constraint);
                    selector.ActionConstraints.Add(new HttpMethodActionConstraint(["GET", "HEAD"]));
                    foreach (var metadata in selector.EndpointMetadata.OfType<HttpMethodMetadata>().ToList()) selector.EndpointMetadata.Remove(metadata);
                    selector.EndpointMetadata.Add(new HttpMethodMetadata(["GET", "HEAD"]));
                }
        }

        private static bool IsGetAlone(HttpMethodActionConstraint constraint) => constraint.HttpMethods.SequenceEqual(["GET"]);
    }
}

using TomskRelations.Core.Publishing;

namespace TomskRelations.Web.Features.Verify;

/// <param name="At">When it was checked, in UTC.</param>
public sealed record VerifyView(Verification Verification, DateTime At);

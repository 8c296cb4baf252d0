namespace MinutesDsl.Semantics;

/// <summary>The facts of a planning or licensing case, from the fields of its item; each is empty where the field is missing.</summary>
/// <param name="Reference">The application's reference.</param>
/// <param name="Address">The site's or premises' address.</param>
/// <param name="Applicant">Who applied.</param>
/// <param name="Description">What was applied for (field <c>Proposal</c>).</param>
/// <param name="Ward">The ward, or the wards.</param>
/// <param name="OfficerRecommendation">What the officers recommended.</param>
/// <param name="Speakers">Who spoke for and against it.</param>
public sealed record CaseFacts(string Reference, string Address, string Applicant, string Description, string Ward, string OfficerRecommendation, string Speakers)
{
    /// <summary>The case of an item; null where it has no field of one but perhaps a reference or wards, which other items have too.</summary>
    public static CaseFacts? Of(Item item)
    {
        var facts = new CaseFacts(
            item.Field("Reference"), item.Field("Address"), item.Field("Applicant"), item.Field("Proposal"),
            item.Field("Ward") is { Length: > 0 } ward ? ward : item.Field("Wards"), item.Field("Officer recommendation"), item.Field("Speakers"));
        return facts.Address.Length + facts.Applicant.Length + facts.Description.Length + facts.OfficerRecommendation.Length > 0 ? facts : null;
    }
}

using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace TomskRelations.Core.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class FirstEdition : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Delegations",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Direction = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Status = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    FollowUp = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    EmptyMeans = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    SearchText = table.Column<string>(type: "TEXT", nullable: false),
                    Date_Earliest = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Date_Edtf = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Date_Latest = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Date_Modifier = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    HeadCount_Qualifier = table.Column<string>(type: "TEXT", maxLength: 32, nullable: true),
                    HeadCount_Unit = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    HeadCount_Value = table.Column<decimal>(type: "TEXT", precision: 18, scale: 6, nullable: true),
                    Purpose_En = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    Purpose_Ru = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    StatusReason_En = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    StatusReason_Ru = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    Summary_En = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    Summary_Ru = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    Title_En = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    Title_Ru = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    Slug = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Delegations", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Notes",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    RecordKind = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    RecordId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Ordinal = table.Column<int>(type: "INTEGER", nullable: false),
                    Key = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Body_En = table.Column<string>(type: "TEXT", nullable: true),
                    Body_Ru = table.Column<string>(type: "TEXT", nullable: true),
                    Title_En = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Title_Ru = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Notes", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Partners",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    IsoCode = table.Column<string>(type: "TEXT", maxLength: 2, nullable: true),
                    IsoCandidates = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    ParentId = table.Column<Guid>(type: "TEXT", nullable: true),
                    SourceSpelling = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    WorldRegion = table.Column<string>(type: "TEXT", maxLength: 32, nullable: true),
                    CisStatus = table.Column<string>(type: "TEXT", maxLength: 32, nullable: true),
                    CisYear = table.Column<int>(type: "INTEGER", nullable: true),
                    SearchText = table.Column<string>(type: "TEXT", nullable: false),
                    Lead_En = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    Lead_Ru = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    Name_En = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Name_Ru = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Slug = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Partners", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Partners_Partners_ParentId",
                        column: x => x.ParentId,
                        principalTable: "Partners",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PublishedContent",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false),
                    Version = table.Column<long>(type: "INTEGER", nullable: false),
                    SeedSha256 = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PublishedContent", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Revisions",
                columns: table => new
                {
                    Sequence = table.Column<long>(type: "INTEGER", nullable: false),
                    RecordKind = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    RecordId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Slug = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Action = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Role = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    PublishedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Schema = table.Column<int>(type: "INTEGER", nullable: false),
                    Snapshot = table.Column<string>(type: "TEXT", nullable: false),
                    PreviousHash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Note_En = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    Note_Ru = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Revisions", x => x.Sequence);
                });

            migrationBuilder.CreateTable(
                name: "Sources",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Address = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    Retrieved = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Language = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    LatestYearNamed = table.Column<int>(type: "INTEGER", nullable: true),
                    Sha256 = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Body = table.Column<string>(type: "TEXT", nullable: false),
                    Description_En = table.Column<string>(type: "TEXT", nullable: true),
                    Description_Ru = table.Column<string>(type: "TEXT", nullable: true),
                    Publisher_En = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    Publisher_Ru = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    Title_En = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    Title_Ru = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    Slug = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Sources", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Statements",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    SearchText = table.Column<string>(type: "TEXT", nullable: false),
                    Body_En = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    Body_Ru = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    Date_Earliest = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Date_Edtf = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Date_Latest = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Date_Modifier = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Figure_Qualifier = table.Column<string>(type: "TEXT", maxLength: 32, nullable: true),
                    Figure_Unit = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Figure_Value = table.Column<decimal>(type: "TEXT", precision: 18, scale: 6, nullable: true),
                    Slug = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Statements", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "DelegationHeads",
                columns: table => new
                {
                    DelegationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Ordinal = table.Column<int>(type: "INTEGER", nullable: false),
                    Key = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    Rank = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Standing = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Name_En = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    Name_Ru = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    Title_En = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    Title_Ru = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DelegationHeads", x => new { x.DelegationId, x.Ordinal });
                    table.ForeignKey(
                        name: "FK_DelegationHeads_Delegations_DelegationId",
                        column: x => x.DelegationId,
                        principalTable: "Delegations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "DelegationMeetings",
                columns: table => new
                {
                    DelegationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Ordinal = table.Column<int>(type: "INTEGER", nullable: false),
                    Key = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    Name_En = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    Name_Ru = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DelegationMeetings", x => new { x.DelegationId, x.Ordinal });
                    table.ForeignKey(
                        name: "FK_DelegationMeetings_Delegations_DelegationId",
                        column: x => x.DelegationId,
                        principalTable: "Delegations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "DelegationMissingFields",
                columns: table => new
                {
                    DelegationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Ordinal = table.Column<int>(type: "INTEGER", nullable: false),
                    Field = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DelegationMissingFields", x => new { x.DelegationId, x.Ordinal });
                    table.ForeignKey(
                        name: "FK_DelegationMissingFields_Delegations_DelegationId",
                        column: x => x.DelegationId,
                        principalTable: "Delegations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "DelegationOutcomes",
                columns: table => new
                {
                    DelegationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Ordinal = table.Column<int>(type: "INTEGER", nullable: false),
                    Key = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Name_En = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    Name_Ru = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    With_En = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    With_Ru = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DelegationOutcomes", x => new { x.DelegationId, x.Ordinal });
                    table.ForeignKey(
                        name: "FK_DelegationOutcomes_Delegations_DelegationId",
                        column: x => x.DelegationId,
                        principalTable: "Delegations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "DelegationParticipants",
                columns: table => new
                {
                    DelegationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Ordinal = table.Column<int>(type: "INTEGER", nullable: false),
                    Key = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    BodyType = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Body_En = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    Body_Ru = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    Name_En = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    Name_Ru = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    Role_En = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    Role_Ru = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DelegationParticipants", x => new { x.DelegationId, x.Ordinal });
                    table.ForeignKey(
                        name: "FK_DelegationParticipants_Delegations_DelegationId",
                        column: x => x.DelegationId,
                        principalTable: "Delegations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "DelegationTopics",
                columns: table => new
                {
                    DelegationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Ordinal = table.Column<int>(type: "INTEGER", nullable: false),
                    Key = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    Name_En = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    Name_Ru = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DelegationTopics", x => new { x.DelegationId, x.Ordinal });
                    table.ForeignKey(
                        name: "FK_DelegationTopics_Delegations_DelegationId",
                        column: x => x.DelegationId,
                        principalTable: "Delegations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Milestones",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    IsKey = table.Column<bool>(type: "INTEGER", nullable: false),
                    DelegationId = table.Column<Guid>(type: "TEXT", nullable: true),
                    SearchText = table.Column<string>(type: "TEXT", nullable: false),
                    Body_En = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    Body_Ru = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    Date_Earliest = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Date_Edtf = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Date_Latest = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Date_Modifier = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Place_En = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Place_Ru = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Title_En = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    Title_Ru = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    Slug = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Milestones", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Milestones_Delegations_DelegationId",
                        column: x => x.DelegationId,
                        principalTable: "Delegations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "RelatedVisits",
                columns: table => new
                {
                    DelegationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Ordinal = table.Column<int>(type: "INTEGER", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    RelatedId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RelatedVisits", x => new { x.DelegationId, x.Ordinal });
                    table.ForeignKey(
                        name: "FK_RelatedVisits_Delegations_DelegationId",
                        column: x => x.DelegationId,
                        principalTable: "Delegations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_RelatedVisits_Delegations_RelatedId",
                        column: x => x.RelatedId,
                        principalTable: "Delegations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "CooperationAreas",
                columns: table => new
                {
                    PartnerId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Ordinal = table.Column<int>(type: "INTEGER", nullable: false),
                    Field = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CooperationAreas", x => new { x.PartnerId, x.Ordinal });
                    table.ForeignKey(
                        name: "FK_CooperationAreas_Partners_PartnerId",
                        column: x => x.PartnerId,
                        principalTable: "Partners",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "DelegationPartners",
                columns: table => new
                {
                    DelegationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Ordinal = table.Column<int>(type: "INTEGER", nullable: false),
                    PartnerId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DelegationPartners", x => new { x.DelegationId, x.Ordinal });
                    table.ForeignKey(
                        name: "FK_DelegationPartners_Delegations_DelegationId",
                        column: x => x.DelegationId,
                        principalTable: "Delegations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_DelegationPartners_Partners_PartnerId",
                        column: x => x.PartnerId,
                        principalTable: "Partners",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "DelegationPlaces",
                columns: table => new
                {
                    DelegationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Ordinal = table.Column<int>(type: "INTEGER", nullable: false),
                    Key = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    CountryId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Name_En = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    Name_Ru = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DelegationPlaces", x => new { x.DelegationId, x.Ordinal });
                    table.ForeignKey(
                        name: "FK_DelegationPlaces_Delegations_DelegationId",
                        column: x => x.DelegationId,
                        principalTable: "Delegations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_DelegationPlaces_Partners_CountryId",
                        column: x => x.CountryId,
                        principalTable: "Partners",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ListMemberships",
                columns: table => new
                {
                    PartnerId = table.Column<Guid>(type: "TEXT", nullable: false),
                    List = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ListMemberships", x => new { x.PartnerId, x.List });
                    table.ForeignKey(
                        name: "FK_ListMemberships_Partners_PartnerId",
                        column: x => x.PartnerId,
                        principalTable: "Partners",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Organisations",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Type = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    SourceSpelling = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    PartnerId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Status = table.Column<string>(type: "TEXT", maxLength: 32, nullable: true),
                    SearchText = table.Column<string>(type: "TEXT", nullable: false),
                    Name_En = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    Name_Ru = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    Period_Earliest = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Period_Edtf = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Period_Latest = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Period_Modifier = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Place_En = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Place_Ru = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Role_En = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    Role_Ru = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    StatusAsOf_Earliest = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    StatusAsOf_Edtf = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    StatusAsOf_Latest = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    StatusAsOf_Modifier = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Slug = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Organisations", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Organisations_Partners_PartnerId",
                        column: x => x.PartnerId,
                        principalTable: "Partners",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PartnerAliases",
                columns: table => new
                {
                    PartnerId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Ordinal = table.Column<int>(type: "INTEGER", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PartnerAliases", x => new { x.PartnerId, x.Ordinal });
                    table.ForeignKey(
                        name: "FK_PartnerAliases_Partners_PartnerId",
                        column: x => x.PartnerId,
                        principalTable: "Partners",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "TradeObservations",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Year = table.Column<int>(type: "INTEGER", nullable: false),
                    Period = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    FromMonth = table.Column<int>(type: "INTEGER", nullable: true),
                    ToMonth = table.Column<int>(type: "INTEGER", nullable: true),
                    Measure = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Scope = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    PartnerId = table.Column<Guid>(type: "TEXT", nullable: true),
                    BaseYear = table.Column<int>(type: "INTEGER", nullable: true),
                    Value = table.Column<decimal>(type: "TEXT", precision: 18, scale: 6, nullable: true),
                    Direction = table.Column<string>(type: "TEXT", maxLength: 32, nullable: true),
                    Missing = table.Column<string>(type: "TEXT", maxLength: 32, nullable: true),
                    Unit = table.Column<string>(type: "TEXT", maxLength: 32, nullable: true),
                    Decimals = table.Column<int>(type: "INTEGER", nullable: false),
                    Qualifier = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Status = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Body = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    IsTrueZero = table.Column<bool>(type: "INTEGER", nullable: false),
                    SupersededById = table.Column<Guid>(type: "TEXT", nullable: true),
                    SearchText = table.Column<string>(type: "TEXT", nullable: false),
                    Sector_En = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Sector_Ru = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    SupersededReason_En = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    SupersededReason_Ru = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    UnitWords_En = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    UnitWords_Ru = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    Slug = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TradeObservations", x => x.Id);
                    table.CheckConstraint("CK_TradeObservations_ExactlyOneAnswer", "(CASE WHEN \"Value\" IS NULL THEN 0 ELSE 1 END + CASE WHEN \"Direction\" IS NULL THEN 0 ELSE 1 END + CASE WHEN \"Missing\" IS NULL THEN 0 ELSE 1 END) = 1");
                    table.ForeignKey(
                        name: "FK_TradeObservations_Partners_PartnerId",
                        column: x => x.PartnerId,
                        principalTable: "Partners",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_TradeObservations_TradeObservations_SupersededById",
                        column: x => x.SupersededById,
                        principalTable: "TradeObservations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "DelegationSources",
                columns: table => new
                {
                    DelegationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Ordinal = table.Column<int>(type: "INTEGER", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    SourceId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Date = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Name_En = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    Name_Ru = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DelegationSources", x => new { x.DelegationId, x.Ordinal });
                    table.ForeignKey(
                        name: "FK_DelegationSources_Delegations_DelegationId",
                        column: x => x.DelegationId,
                        principalTable: "Delegations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_DelegationSources_Sources_SourceId",
                        column: x => x.SourceId,
                        principalTable: "Sources",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Sentences",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    SourceId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Ordinal = table.Column<int>(type: "INTEGER", nullable: false),
                    Key = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: true),
                    Paragraph = table.Column<int>(type: "INTEGER", nullable: false),
                    Offset = table.Column<int>(type: "INTEGER", nullable: false),
                    Length = table.Column<int>(type: "INTEGER", nullable: false),
                    Text = table.Column<string>(type: "TEXT", nullable: false),
                    Furniture_En = table.Column<string>(type: "TEXT", nullable: true),
                    Furniture_Ru = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Sentences", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Sentences_Sources_SourceId",
                        column: x => x.SourceId,
                        principalTable: "Sources",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "MilestonePartners",
                columns: table => new
                {
                    MilestoneId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Ordinal = table.Column<int>(type: "INTEGER", nullable: false),
                    PartnerId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MilestonePartners", x => new { x.MilestoneId, x.Ordinal });
                    table.ForeignKey(
                        name: "FK_MilestonePartners_Milestones_MilestoneId",
                        column: x => x.MilestoneId,
                        principalTable: "Milestones",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_MilestonePartners_Partners_PartnerId",
                        column: x => x.PartnerId,
                        principalTable: "Partners",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "DelegationHosts",
                columns: table => new
                {
                    DelegationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Ordinal = table.Column<int>(type: "INTEGER", nullable: false),
                    Key = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    OrganisationId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Name_En = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    Name_Ru = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DelegationHosts", x => new { x.DelegationId, x.Ordinal });
                    table.ForeignKey(
                        name: "FK_DelegationHosts_Delegations_DelegationId",
                        column: x => x.DelegationId,
                        principalTable: "Delegations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_DelegationHosts_Organisations_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "Organisations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "DelegationOrganisations",
                columns: table => new
                {
                    DelegationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Ordinal = table.Column<int>(type: "INTEGER", nullable: false),
                    OrganisationId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DelegationOrganisations", x => new { x.DelegationId, x.Ordinal });
                    table.ForeignKey(
                        name: "FK_DelegationOrganisations_Delegations_DelegationId",
                        column: x => x.DelegationId,
                        principalTable: "Delegations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_DelegationOrganisations_Organisations_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "Organisations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "MilestoneOrganisations",
                columns: table => new
                {
                    MilestoneId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Ordinal = table.Column<int>(type: "INTEGER", nullable: false),
                    OrganisationId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MilestoneOrganisations", x => new { x.MilestoneId, x.Ordinal });
                    table.ForeignKey(
                        name: "FK_MilestoneOrganisations_Milestones_MilestoneId",
                        column: x => x.MilestoneId,
                        principalTable: "Milestones",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_MilestoneOrganisations_Organisations_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "Organisations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "StatementSubjects",
                columns: table => new
                {
                    StatementId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Ordinal = table.Column<int>(type: "INTEGER", nullable: false),
                    PartnerId = table.Column<Guid>(type: "TEXT", nullable: true),
                    DelegationId = table.Column<Guid>(type: "TEXT", nullable: true),
                    MilestoneId = table.Column<Guid>(type: "TEXT", nullable: true),
                    OrganisationId = table.Column<Guid>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_StatementSubjects", x => new { x.StatementId, x.Ordinal });
                    table.ForeignKey(
                        name: "FK_StatementSubjects_Delegations_DelegationId",
                        column: x => x.DelegationId,
                        principalTable: "Delegations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_StatementSubjects_Milestones_MilestoneId",
                        column: x => x.MilestoneId,
                        principalTable: "Milestones",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_StatementSubjects_Organisations_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "Organisations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_StatementSubjects_Partners_PartnerId",
                        column: x => x.PartnerId,
                        principalTable: "Partners",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_StatementSubjects_Statements_StatementId",
                        column: x => x.StatementId,
                        principalTable: "Statements",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Citations",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    RecordKind = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    RecordId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Ordinal = table.Column<int>(type: "INTEGER", nullable: false),
                    Field = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    SentenceId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Quote = table.Column<string>(type: "TEXT", nullable: true),
                    Offset = table.Column<int>(type: "INTEGER", nullable: true),
                    Note_En = table.Column<string>(type: "TEXT", nullable: true),
                    Note_Ru = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Citations", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Citations_Sentences_SentenceId",
                        column: x => x.SentenceId,
                        principalTable: "Sentences",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Citations_RecordId_Field",
                table: "Citations",
                columns: new[] { "RecordId", "Field" });

            migrationBuilder.CreateIndex(
                name: "IX_Citations_SentenceId",
                table: "Citations",
                column: "SentenceId");

            migrationBuilder.CreateIndex(
                name: "IX_DelegationHosts_OrganisationId",
                table: "DelegationHosts",
                column: "OrganisationId");

            migrationBuilder.CreateIndex(
                name: "IX_DelegationOrganisations_OrganisationId",
                table: "DelegationOrganisations",
                column: "OrganisationId");

            migrationBuilder.CreateIndex(
                name: "IX_DelegationPartners_PartnerId",
                table: "DelegationPartners",
                column: "PartnerId");

            migrationBuilder.CreateIndex(
                name: "IX_DelegationPlaces_CountryId",
                table: "DelegationPlaces",
                column: "CountryId");

            migrationBuilder.CreateIndex(
                name: "IX_Delegations_Slug",
                table: "Delegations",
                column: "Slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_DelegationSources_SourceId",
                table: "DelegationSources",
                column: "SourceId");

            migrationBuilder.CreateIndex(
                name: "IX_MilestoneOrganisations_OrganisationId",
                table: "MilestoneOrganisations",
                column: "OrganisationId");

            migrationBuilder.CreateIndex(
                name: "IX_MilestonePartners_PartnerId",
                table: "MilestonePartners",
                column: "PartnerId");

            migrationBuilder.CreateIndex(
                name: "IX_Milestones_DelegationId",
                table: "Milestones",
                column: "DelegationId");

            migrationBuilder.CreateIndex(
                name: "IX_Milestones_Slug",
                table: "Milestones",
                column: "Slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Notes_RecordId",
                table: "Notes",
                column: "RecordId");

            migrationBuilder.CreateIndex(
                name: "IX_Organisations_PartnerId",
                table: "Organisations",
                column: "PartnerId");

            migrationBuilder.CreateIndex(
                name: "IX_Organisations_Slug",
                table: "Organisations",
                column: "Slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Partners_ParentId",
                table: "Partners",
                column: "ParentId");

            migrationBuilder.CreateIndex(
                name: "IX_Partners_Slug",
                table: "Partners",
                column: "Slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_RelatedVisits_RelatedId",
                table: "RelatedVisits",
                column: "RelatedId");

            migrationBuilder.CreateIndex(
                name: "IX_Revisions_RecordId_Number",
                table: "Revisions",
                columns: new[] { "RecordId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Revisions_RecordKind_Slug",
                table: "Revisions",
                columns: new[] { "RecordKind", "Slug" });

            migrationBuilder.CreateIndex(
                name: "IX_Sentences_SourceId_Key",
                table: "Sentences",
                columns: new[] { "SourceId", "Key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Sources_Slug",
                table: "Sources",
                column: "Slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Statements_Slug",
                table: "Statements",
                column: "Slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_StatementSubjects_DelegationId",
                table: "StatementSubjects",
                column: "DelegationId");

            migrationBuilder.CreateIndex(
                name: "IX_StatementSubjects_MilestoneId",
                table: "StatementSubjects",
                column: "MilestoneId");

            migrationBuilder.CreateIndex(
                name: "IX_StatementSubjects_OrganisationId",
                table: "StatementSubjects",
                column: "OrganisationId");

            migrationBuilder.CreateIndex(
                name: "IX_StatementSubjects_PartnerId",
                table: "StatementSubjects",
                column: "PartnerId");

            migrationBuilder.CreateIndex(
                name: "IX_TradeObservations_PartnerId",
                table: "TradeObservations",
                column: "PartnerId");

            migrationBuilder.CreateIndex(
                name: "IX_TradeObservations_Slug",
                table: "TradeObservations",
                column: "Slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_TradeObservations_SupersededById",
                table: "TradeObservations",
                column: "SupersededById");

            migrationBuilder.CreateIndex(
                name: "IX_TradeObservations_Year_Measure",
                table: "TradeObservations",
                columns: new[] { "Year", "Measure" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Citations");

            migrationBuilder.DropTable(
                name: "CooperationAreas");

            migrationBuilder.DropTable(
                name: "DelegationHeads");

            migrationBuilder.DropTable(
                name: "DelegationHosts");

            migrationBuilder.DropTable(
                name: "DelegationMeetings");

            migrationBuilder.DropTable(
                name: "DelegationMissingFields");

            migrationBuilder.DropTable(
                name: "DelegationOrganisations");

            migrationBuilder.DropTable(
                name: "DelegationOutcomes");

            migrationBuilder.DropTable(
                name: "DelegationParticipants");

            migrationBuilder.DropTable(
                name: "DelegationPartners");

            migrationBuilder.DropTable(
                name: "DelegationPlaces");

            migrationBuilder.DropTable(
                name: "DelegationSources");

            migrationBuilder.DropTable(
                name: "DelegationTopics");

            migrationBuilder.DropTable(
                name: "ListMemberships");

            migrationBuilder.DropTable(
                name: "MilestoneOrganisations");

            migrationBuilder.DropTable(
                name: "MilestonePartners");

            migrationBuilder.DropTable(
                name: "Notes");

            migrationBuilder.DropTable(
                name: "PartnerAliases");

            migrationBuilder.DropTable(
                name: "PublishedContent");

            migrationBuilder.DropTable(
                name: "RelatedVisits");

            migrationBuilder.DropTable(
                name: "Revisions");

            migrationBuilder.DropTable(
                name: "StatementSubjects");

            migrationBuilder.DropTable(
                name: "TradeObservations");

            migrationBuilder.DropTable(
                name: "Sentences");

            migrationBuilder.DropTable(
                name: "Milestones");

            migrationBuilder.DropTable(
                name: "Organisations");

            migrationBuilder.DropTable(
                name: "Statements");

            migrationBuilder.DropTable(
                name: "Sources");

            migrationBuilder.DropTable(
                name: "Delegations");

            migrationBuilder.DropTable(
                name: "Partners");
        }
    }
}
